import { waitsForYes } from '../../../db/queries/hear-backs-waiting'
import { findIdea, insertIdea, nextIdeaNumber } from '../../../db/queries/ideas'
import { takeTurn } from '../../../db/queries/rate'
import { allOrNothing } from '../../../db/queries/transaction'
import { readReach } from '../account/reach'
import { themeOf } from '../changes/themes'
import { type Draft, dropDraft, findOwnDraft } from '../drafts/draft'
import { type Answers, findUnfinished } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { askToHear, waysToHear } from '../hear-back/ask'
import { codeFrom } from '../hear-back/code'
import type { PostConfirm } from '../hear-back/confirm'
import type { Viewer } from '../people/viewer'
import { hashOf, newId, secretFrom } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { ideaDueDay } from './due-day'
import { type CheckTo, type HearWay, ideaFlow } from './idea-flow'

export type Sent =
  | { kind: 'sent' }
  | { kind: 'unfinished'; step: string }
  | { kind: 'too-many' }
  | { kind: 'not-found' }

/** From one computer. A day centre may share one. */
const MOST_AN_HOUR = 20
const HOUR_SECONDS = 3600

export const IDEA = { kind: 'idea', about: '' }

/** The ways in which whoever is here can hear of the answer, and the questions for them. */
export function knowTeller(
  viewer: Viewer,
  canText: boolean,
): { ways: HearWay[]; flow: ReturnType<typeof ideaFlow> } {
  const ways: HearWay[] = [...waysToHear(viewer, canText), 'no']
  return { ways, flow: ideaFlow({ ways }, checkTo) }
}

const checkTo: CheckTo = (way, to) => {
  const reach = readReach(to, way === 'text')
  const right = !('error' in reach) && reach.channel === way
  return right ? [] : [{ at: way, key: `changes:hear.error.${way}` }]
}

/** Only this device makes it, the same each time: a second press finds the idea of the first. */
const codeOf = (deviceSecret: string, draftId: string) =>
  codeFrom(secretFrom(deviceSecret, `idea ${draftId}`))

/**
 * Sends an idea, once, however often the form is sent. Nothing in it says whose it is; what was typed before is
 * deleted, as it would.
 * @param post asks the owner of an address whether they want to hear of the answer
 * @param from where it comes from (a network address), for the limit alone
 */
export function sendIdea(
  viewer: Viewer,
  deviceSecret: string,
  { draftId, canText, post }: { draftId: string; canText: boolean; post: PostConfirm },
  from: string,
  now: Date,
): Sent {
  const codeHash = hashOf(codeOf(deviceSecret, draftId))
  if (findIdea({ codeHash })) return { kind: 'sent' }
  const draft = findOwnDraft(viewer, deviceSecret, IDEA)
  if (!draft || draft.id !== draftId) return { kind: 'not-found' }
  const step = findUnfinished(knowTeller(viewer, canText).flow, draft.answers)
  if (step) return { kind: 'unfinished', step }
  if (!takeTurn('idea', from, MOST_AN_HOUR, HOUR_SECONDS, now.getTime())) return { kind: 'too-many' }
  allOrNothing(() => {
    if (findIdea({ codeHash })) return
    writeIdea(viewer, draft, codeHash, { canText, post }, now)
    dropDraft(viewer, deviceSecret, IDEA)
  })
  return { kind: 'sent' }
}

function writeIdea(
  viewer: Viewer,
  { answers }: Draft,
  codeHash: string,
  how: { canText: boolean; post: PostConfirm },
  now: Date,
): void {
  const id = newId()
  insertIdea({
    id,
    reference: `I-${nextIdeaNumber()}`,
    theme: themeOf(textOf(answers.theme)) ?? '',
    words: textOf(answers.words),
    mayShow: answers.show === 'yes',
    codeHash,
    lang: viewer.lang,
    sentAt: now.toISOString(),
    dueOn: ideaDueDay(todayInLondon(now)),
  })
  const channel = textOf(answers.hear)
  if (channel !== 'no') {
    askToHear(viewer, { ideaId: id, about: [], channel, to: toOf(answers, channel) }, now, how)
  }
}

const toOf = (answers: Answers, channel: string) => textOf(answers[channel])

export type SentIdea = {
  reference: string
  code: string
  dueOn: string
  /** Whoever owns the address that was given has not said yes yet. */
  waits: boolean
}

/** For the page after sending, on the device that sent it. Null on all others. */
export function showSentIdea(_viewer: Viewer, deviceSecret: string, draftId: string): SentIdea | null {
  const code = codeOf(deviceSecret, draftId)
  const idea = findIdea({ codeHash: hashOf(code) })
  return idea ? { reference: idea.reference, code, dueOn: idea.dueOn, waits: waitsForYes(idea.id) } : null
}
