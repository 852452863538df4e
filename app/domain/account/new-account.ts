import { findPersonByReach, type PersonRow } from '../../../db/queries/people'
import { insertNewAccount } from '../../../db/queries/sign-in-links'
import { isLang } from '../../i18n/languages'
import { type Draft, finishDraft } from '../drafts/draft'
import type { Answers, Flow, Problem } from '../drafts/questions'
import { isOwnPicture } from '../people/own-pictures'
import type { Viewer } from '../people/viewer'
import { hashOf, newSecret } from '../site/secrets'
import { LINK_LASTS, letterId, type Post, takeTurns, writeLink } from './ask-for-link'
import { type Reach, readReach } from './reach'

const LONGEST_NAME = 80

const one = (answers: Answers, field: string): string => {
  const value = answers[field]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

const checkName = (field: string, missing: string) => (answers: Answers) => {
  const name = one(answers, field)
  if (!name) return [{ at: field, key: missing }]
  return name.length > LONGEST_NAME ? [{ at: field, key: 'account:error.name-long' }] : []
}

function checkReach(answers: Answers, canText: boolean): Problem[] {
  const reach = readReach(one(answers, 'reach'), canText)
  return 'error' in reach ? [{ at: 'reach', key: `account:${reach.error}` }] : []
}

/** What an account is made of, one question a page. Nothing else is asked. */
export const newAccountFlow = (canText: boolean): Flow => ({
  kind: 'new-account',
  questions: [
    { step: 'name', fields: ['name'], check: checkName('name', 'account:error.name') },
    { step: 'called', fields: ['called'], canSkip: true },
    { step: 'reach', fields: ['reach'], check: (answers) => checkReach(answers, canText) },
    {
      step: 'picture',
      fields: ['picture'],
      canSkip: true,
      check: (answers) =>
        isOwnPicture(one(answers, 'picture')) ? [] : [{ at: 'picture', key: 'account:error.picture' }],
    },
  ],
})

export type NewAccount = { name: string; called: string; reach: string; picture: string }

/** The answers as an account has them: who gave no other name is called by the first of their names. */
export const readNewAccount = (answers: Answers): NewAccount => {
  const name = one(answers, 'name').slice(0, LONGEST_NAME)
  const picture = one(answers, 'picture')
  return {
    name,
    called: one(answers, 'called').slice(0, LONGEST_NAME) || (name.split(/\s+/)[0] ?? name),
    reach: one(answers, 'reach'),
    picture: isOwnPicture(picture) ? picture : 'person.1',
  }
}

export type NewAccountResult = { kind: 'sent' } | { kind: 'wrong' } | { kind: 'too-many' } | null

type Sending = {
  draftId: string
  deviceSecret: string
  from: string
  canText: boolean
  back: string
  display: string
}

/**
 * Sends the link that opens the account, once for each time that the answers are sent off. An address that has an
 * account gets a link into it: the answer is the same.
 * @returns null when this device has no such answers
 */
export function askForAccount(viewer: Viewer, sending: Sending, now: Date, post: Post): NewAccountResult {
  const { draftId, deviceSecret, canText, from } = sending
  try {
    const done = finishDraft(viewer, deviceSecret, draftId, now, ({ answers }: Draft) => {
      const account = readNewAccount(answers)
      const to = readReach(account.reach, canText)
      if ('error' in to || !account.name) throw new NotSent({ kind: 'wrong' })
      if (!takeTurns(to, from, now)) throw new NotSent({ kind: 'too-many' })
      sendLink(viewer, account, to, sending, now, post)
      return draftId
    })
    return done ? { kind: 'sent' } : null
  } catch (error) {
    if (error instanceof NotSent) return error.result
    throw error
  }
}

/** Undoes the transaction: the answers stay where they are. */
class NotSent extends Error {
  constructor(readonly result: { kind: 'wrong' } | { kind: 'too-many' }) {
    super(result.kind)
  }
}

function sendLink(
  viewer: Viewer,
  account: NewAccount,
  to: Reach,
  { draftId, back, display }: Sending,
  now: Date,
  post: Post,
): void {
  const secret = newSecret()
  const known = findPersonByReach(to.channel, to.to)
  const expiresAt = new Date(now.getTime() + LINK_LASTS)
  if (known) writeLink(known.id, secret, back, now)
  else {
    insertNewAccount({
      id: hashOf(secret),
      name: account.name,
      called: account.called,
      email: to.channel === 'mail' ? to.to : null,
      phone: to.channel === 'text' ? to.to : null,
      picture: account.picture,
      lang: viewer.lang,
      display,
      back,
      createdAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })
  }
  const id = letterId('new', draftId, to, now)
  if (!id) return
  const lang = known && isLang(known.lang) ? known.lang : viewer.lang
  const kind = known ? 'link' : 'new'
  post({ id, kind, to, called: known?.called ?? account.called, secret, lang, expiresAt })
}

/** Somebody who has this address or number already. */
export const findPersonByAnyReach = ({
  email,
  phone,
}: Pick<PersonRow, 'email' | 'phone'>): PersonRow | undefined =>
  (email ? findPersonByReach('mail', email) : undefined) ??
  (phone ? findPersonByReach('text', phone) : undefined)
