import type { Lang } from '../../i18n/languages'

/** On what authority somebody acts. A carer's sign-in is not legal authority. */
export const AUTHORITIES = ['self', 'helped', 'permission', 'attorney-or-deputy', 'best-interests'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** What staff do, for whom. */
export type Post =
  | { kind: 'provider'; organisationId: string }
  | { kind: 'job-coach'; organisationId: string | null }
  | { kind: 'council'; organisationId: null }

/** Somebody who is signed in. */
export type Member = {
  kind: 'member'
  lang: Lang
  personId: string
  /** What they like to be called. */
  name: string
  picture: string
  photoId: string | null
  /** Whose pages these mostly are. */
  home: 'customer' | 'carer' | 'supporter' | 'staff'
  signInId: string
  /** 'low-risk': they came with a card and have no second way to sign in yet. */
  scope: 'full' | 'low-risk'
  /** 'shared': others use this device too. */
  device: 'own' | 'shared' | 'once'
  posts: readonly Post[]
  /** Whom they are helping just now: pages of "Me" are then that person's. */
  helping: { personId: string; name: string } | null
}

/**
 * Who is asking. Every domain function that touches a person's data takes one first and decides by it.
 * A visitor has no account: they see what is public and may send messages. The command line is whoever looks after
 * the server: they may do what staff of the council may.
 */
export type Viewer = { kind: 'visitor'; lang: Lang } | Member | { kind: 'command-line'; lang: Lang }

export const visitor = (lang: Lang): Viewer => ({ kind: 'visitor', lang })
export const commandLine: Viewer = { kind: 'command-line', lang: 'en' }

/** Staff of the council, and whoever looks after the server. */
export const isCouncil = (viewer: Viewer): boolean =>
  viewer.kind === 'command-line' ||
  (viewer.kind === 'member' && viewer.scope === 'full' && viewer.posts.some(({ kind }) => kind === 'council'))

/** Whether somebody works for this provider. */
export const worksFor = (viewer: Viewer, organisationId: string): boolean =>
  viewer.kind === 'member' &&
  viewer.scope === 'full' &&
  viewer.posts.some((post) => post.kind === 'provider' && post.organisationId === organisationId)

/** Whose pages a member's "Me" pages are now: their own, or those of the person whom they help. */
export const personOf = (member: Member): string => member.helping?.personId ?? member.personId

/** What stands beside a change as its writer. */
export const writerOf = (viewer: Viewer): string => (viewer.kind === 'member' ? viewer.personId : viewer.kind)
