import { type AskEventRow, type AskWithActivity, insertFollow } from '../../../db/queries/asks'
import { findPerson } from '../../../db/queries/people'
import { emailIn } from '../help/reach'
import { tellPerson } from '../people/news'
import { hashOf, newSecret } from '../site/secrets'

/** A mail that is to be written about an event. It is called inside the transaction of the event. */
export type AskMail = {
  /** One event is told to one side once. */
  key: string
  kind: AskEventRow['kind']
  activity: string
} & (
  | { to: 'provider'; email: string | null; askId: string }
  | {
      to: 'asker'
      email: string
      lang: string
      name: string
      reference: string
      /** Where they see it: their own page, or the address of somebody without an account. */
      path: string
    }
)
export type Tell = (mail: AskMail) => void

/** Lets everybody know whom an event concerns and who did not make it. To have been read is told to nobody. */
export function spread(found: AskWithActivity, event: AskEventRow, now: Date, tell: Tell): void {
  if (event.kind === 'seen' || !event.forPerson) return
  if (event.byRole === 'staff') tellAsker(found, event, now, tell)
  else {
    tell({ ...mailOf(found, event), to: 'provider', email: providerEmail(found), askId: found.ask.id })
    if (event.byRole === 'supporter') addNews(found, event, 'by-supporter', now)
    // Sending alone is confirmed by mail: it is the copy to keep.
    if (event.kind === 'sent') tellAsker(found, event, now, tell)
  }
}

function tellAsker(found: AskWithActivity, event: AskEventRow, now: Date, tell: Tell): void {
  if (event.byRole === 'staff') addNews(found, event, event.kind, now)
  const { ask } = found
  const person = ask.personId ? findPerson(ask.personId) : undefined
  const email = person ? person.email : emailIn(ask.reach)
  if (!email) return
  const path = person ? `/me/requests/${ask.id}` : `/asks/${newFollow(ask.id, now)}`
  tell({
    ...mailOf(found, event),
    to: 'asker',
    email,
    lang: person?.lang ?? ask.lang,
    name: ask.name,
    reference: ask.reference,
    path,
  })
}

/** A new secret for each mail: what is stored is its hash, so that no earlier one can be written again. */
function newFollow(askId: string, now: Date): string {
  const secret = newSecret()
  insertFollow({ hash: hashOf(secret), askId, createdAt: now.toISOString() })
  return secret
}

const mailOf = ({ ask }: AskWithActivity, event: AskEventRow) => ({
  key: `ask-${event.id}`,
  kind: event.kind,
  activity: ask.activityName,
})

const providerEmail = ({ activityEmail, organisationEmail }: AskWithActivity) =>
  activityEmail ?? organisationEmail

function addNews({ ask }: AskWithActivity, event: AskEventRow, what: string, now: Date): void {
  if (!ask.personId) return
  const values = { activity: ask.activityName, name: event.byName }
  const href = `/me/requests/${ask.id}`
  tellPerson(ask.personId, { id: `ask-${event.id}`, key: `asks:news.${what}`, values, href }, now)
}
