import { findIdBySlug } from '../../../db/queries/activities-reports'
import { findAsk, insertAsk, insertFollow, nextReference } from '../../../db/queries/asks'
import { findPerson, type PersonRow } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { type Draft, findOwnDraft, findResult, finishDraft } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import { findUnfinished } from '../drafts/questions'
import { personOf, type Viewer } from '../people/viewer'
import { type Access, mayTouch } from '../sharing/decide'
import { hashOf, newId } from '../site/secrets'
import { readAboutToSend } from './about-along'
import { ANY, askFlow, HELP, WITH } from './ask-flow'
import { actorOf } from './open'
import { writeEvent } from './record'
import { spread, type Tell } from './tell'
import { readWhen } from './whens'

export type Sent =
  | { kind: 'sent' }
  | { kind: 'unfinished'; step: string }
  | { kind: 'too-many' }
  | { kind: 'not-found' }

/** From one computer, for people without an account. A council office or a day centre may share one. */
const MOST_AN_HOUR = 10
const HOUR_SECONDS = 3600

/** What is known of whoever asks, for the questions. @returns null when they may not ask for this person */
export function knowAsker(viewer: Viewer, now: Date) {
  if (viewer.kind !== 'member') return { hasAccount: false, hasAbout: false, reach: [] as OwnReach[] }
  const personId = personOf(viewer)
  if (!mayTouch(viewer, { personId, topic: 'requests', ability: 'do' }, now)) return null
  const about = readAboutToSend(viewer, personId, now)
  return { hasAccount: true, hasAbout: about.length > 0, reach: ownReach(viewer) }
}
export type OwnReach = { by: 'phone' | 'email'; value: string }

/** A helper is not shown how to reach the person: that was not shared with them. */
function ownReach(viewer: Viewer): OwnReach[] {
  if (viewer.kind !== 'member' || viewer.helping) return []
  const person = findPerson(viewer.personId)
  return (['phone', 'email'] as const).flatMap((by) => (person?.[by] ? [{ by, value: person[by] }] : []))
}

/**
 * Sends what was answered, once, however often the form is sent.
 * @param from where it comes from (a network address), for the limit alone
 */
export function sendAsk(
  viewer: Viewer,
  deviceSecret: string,
  { slug, draftId, activity }: { slug: string; draftId: string; activity: string },
  from: string,
  now: Date,
  tell: Tell,
): Sent {
  if (findResult(viewer, deviceSecret, draftId)) return { kind: 'sent' }
  const asker = knowAsker(viewer, now)
  const activityId = findIdBySlug(slug)
  const draft = findOwnDraft(viewer, deviceSecret, { kind: 'ask', about: slug })
  if (!asker || !activityId || draft?.id !== draftId) return { kind: 'not-found' }
  const step = findUnfinished(askFlow(asker), draft.answers)
  if (step) return { kind: 'unfinished', step }
  if (viewer.kind !== 'member' && !takeTurn('ask', from, MOST_AN_HOUR, HOUR_SECONDS, now.getTime())) {
    return { kind: 'too-many' }
  }
  const about = { id: activityId, name: activity }
  finishDraft(viewer, deviceSecret, draftId, now, (ready) =>
    writeAsk(viewer, deviceSecret, about, ready, now, tell),
  )
  return { kind: 'sent' }
}

function writeAsk(
  viewer: Viewer,
  deviceSecret: string,
  activity: { id: string; name: string },
  { id: draftId, answers }: Draft,
  now: Date,
  tell: Tell,
): string {
  const access = accessOf(viewer, now)
  const person = access ? findPerson(access.personId) : undefined
  const id = newId()
  insertAsk({
    id,
    reference: `A-${nextReference()}`,
    activityId: activity.id,
    activityName: activity.name,
    ...whoAsks(viewer, access, person, answers),
    ...wishes(answers),
    about: person && answers.about === 'yes' ? readAboutToSend(viewer, person.id, now) : null,
    lang: viewer.lang,
    createdAt: now.toISOString(),
  })
  if (!access) {
    const hash = hashOf(followSecret(deviceSecret, draftId))
    insertFollow({ hash, askId: id, createdAt: now.toISOString() })
  }
  const actor = access
    ? actorOf(access)
    : { role: 'person' as const, byId: null, byName: text(answers.name), seenAt: now.toISOString() }
  const event = writeEvent(newId(), id, [], actor, { kind: 'sent' }, now)
  const found = findAsk(id)
  if (found) spread(found, event, now, tell)
  return id
}

function accessOf(viewer: Viewer, now: Date): Access | null {
  if (viewer.kind !== 'member') return null
  return mayTouch(viewer, { personId: personOf(viewer), topic: 'requests', ability: 'do' }, now)
}

function whoAsks(viewer: Viewer, access: Access | null, person: PersonRow | undefined, answers: Answers) {
  if (!access || !person) {
    return { personId: null, name: text(answers.name), reach: text(answers.reach), writtenBy: viewer.kind }
  }
  const by = text(answers['reach-by'])
  const own = ownReach(viewer).find((one) => one.by === by)?.value ?? ''
  return {
    personId: person.id,
    name: person.called,
    reach: by === 'other' ? text(answers.reach) : own,
    writtenBy: access.by.writtenBy,
    writtenByName: access.by.writtenByName,
  }
}

function wishes(answers: Answers) {
  const whens = list(answers.when).filter((key) => readWhen(key))
  const help = list(answers.help).filter((key) => (HELP as readonly string[]).includes(key))
  return {
    whens: whens.length === 0 || whens.includes(ANY) ? [ANY] : whens,
    withWhom: WITH.find((one) => one === answers.with) ?? 'unsure',
    withWords: text(answers['with-words']),
    help: help.length > 1 ? help.filter((key) => key !== 'none') : help,
    helpWords: text(answers['help-words']),
    words: text(answers.words),
  }
}

const text = (value: Answers[string] | undefined) => (typeof value === 'string' ? value : '')
const list = (value: Answers[string] | undefined) => (typeof value === 'string' ? [value] : (value ?? []))

/** Only this device knows it; it is the same each time, so that the page after sending can be opened again. */
export const followSecret = (deviceSecret: string, draftId: string) =>
  hashOf(`follow ${deviceSecret} ${draftId}`)
