import type { Lang } from '../../i18n/languages'

/** On what authority somebody acts. A carer's sign-in is not legal authority. */
export type Authority = 'self' | 'helped' | 'permission' | 'attorney-or-deputy' | 'best-interests'

/**
 * Who is asking. Every domain function that touches a person's data takes one first and decides by it.
 * A visitor has no account: they see what is public and may send messages.
 */
export type Viewer =
  | { kind: 'visitor'; lang: Lang }
  | { kind: 'staff'; lang: Lang; personId: string; name: string }

export const visitor = (lang: Lang): Viewer => ({ kind: 'visitor', lang })
