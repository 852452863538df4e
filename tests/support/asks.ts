import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { showSentAsk } from '../../app/domain/asks/own'
import { sendAsk } from '../../app/domain/asks/send'
import type { AskMail } from '../../app/domain/asks/tell'
import { openDraft, saveAnswers } from '../../app/domain/drafts/draft'
import type { Answers } from '../../app/domain/drafts/questions'
import type { Viewer } from '../../app/domain/people/viewer'
import { todayInLondon } from '../../app/domain/site/today'
import { database } from '../../db/connection.server'
import { askEvents } from '../../db/schema'
import { organisationId } from '../../db/seed/ids'
import { idOfDemo, member } from './viewers'

// The seed counts its days from today: one moment for the whole file, an hour after it.
export const NOW = new Date(Date.now() + 3_600_000)
export const SECRET = 'a secret of this device that is long enough to count'
export const SLUG = 'gardening-hill-farm'
export const NAME = 'Gardening Group at Hill Farm'
export const SAM = idOfDemo('customer')

export const sam = () => member(SAM)
export const jo = () => member(idOfDemo('carer'), 'Jo', { helping: { personId: SAM, name: 'Sam' } })
export const dawn = () =>
  member(idOfDemo('provider'), 'Dawn', {
    home: 'staff',
    posts: [{ kind: 'provider', organisationId: organisationId('hill-farm') }],
  })
export const mel = () =>
  member(idOfDemo('mill-room'), 'Mel', {
    home: 'staff',
    posts: [{ kind: 'provider', organisationId: organisationId('mill-room-trust') }],
  })
export const helen = () =>
  member(idOfDemo('council'), 'Helen', { posts: [{ kind: 'council', organisationId: null }] })

/** Every mail about asks that was to be written. */
export const mails: AskMail[] = []
export const tell = (mail: AskMail) => void mails.push(mail)

export const ANSWERS = { when: ['tue 10:00 15:00'], with: 'alone', help: ['none'], words: 'I like soil.' }

/** Answers every question and sends it. @returns the new ask's id */
export function send(viewer: Viewer, more: Record<string, string | string[]> = {}, slug = SLUG): string {
  const own: Answers =
    viewer.kind === 'member'
      ? { 'reach-by': 'site', about: 'no' }
      : { name: 'Robin', reach: 'robin@example.org' }
  const draft = openDraft(viewer, SECRET, { kind: 'ask', about: slug }, NOW)
  saveAnswers(draft, { ...ANSWERS, ...own, ...more }, 'check', NOW)
  const about = { slug, draftId: draft.id, activity: NAME }
  expect(sendAsk(viewer, SECRET, about, '127.0.0.1', NOW, tell)).toEqual({ kind: 'sent' })
  return showSentAsk(viewer, SECRET, draft.id, NOW)?.story.id as string
}
export const eventsOf = (id: string) =>
  database().select().from(askEvents).where(eq(askEvents.askId, id)).all()
export const kindsOf = (id: string) => eventsOf(id).map(({ kind }) => kind)
const today = todayInLondon(NOW)
const [year, month, day] = today.split('-') as [string, string, string]
export const OFFER = {
  do: 'offered',
  slot: 'other',
  'date-day': day,
  'date-month': month,
  'date-year': year,
  startsAt: '10:00',
  endsAt: '12:00',
  place: 'Hill Farm',
  meets: 'Dawn',
  words: 'You can look first.',
}
