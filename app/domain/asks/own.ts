import { markEventsSeen } from '../../../db/queries/asks'
import { findShare } from '../../../db/queries/sharing'
import { findResult } from '../drafts/draft'
import { sawNews } from '../people/news'
import { type Member, personOf, type Viewer } from '../people/viewer'
import { type OpenAsk, openFollowedAsk, openOwnAsk } from './open'
import { type Move, type Recorded, recordMove } from './record'
import { followSecret } from './send'
import { WANTS } from './states'
import { type AskStory, tellStory } from './story'
import type { Tell } from './tell'

/**
 * The story of one ask on the person's own page. Opened by themselves, what was new is seen.
 * @param unopened the page is only made ready, or made again: nothing is seen by it
 */
export function showOwnAsk(
  viewer: Member,
  personId: string,
  id: string,
  now: Date,
  unopened = false,
): AskStory | null {
  const open = openOwnAsk(viewer, personId, id, 'see', now)
  if (!open) return null
  const told = tellStory(open, now)
  const story = mayAct(viewer, personId, now) ? told : { ...told, moves: [] }
  if (viewer.personId === personId && !unopened) {
    markEventsSeen(id, now.toISOString())
    sawNews(viewer, `/me/requests/${id}`, now)
  }
  return story
}

/** A supporter who may only see has no buttons. To ask for buttons is no look at anything, so none is kept. */
const mayAct = ({ personId: supporterId }: Member, personId: string, now: Date) =>
  supporterId === personId ||
  findShare({ supporterId, personId, topic: 'requests', ability: 'do', now: now.toISOString() }) !== null

/** The same for somebody without an account, who has its secret address. */
export function showFollowedAsk(secret: string, now: Date, unopened = false): AskStory | null {
  const open = openFollowedAsk(secret, now)
  if (!open) return null
  const story = tellStory(open, now)
  if (!unopened) markEventsSeen(story.id, now.toISOString())
  return story
}

export type SentAsk = { story: AskStory; path: string }

/** What was just sent, for the page that says so: on this device, or for this account. */
export function showSentAsk(
  viewer: Viewer,
  deviceSecret: string,
  draftId: string,
  now: Date,
): SentAsk | null {
  const id = findResult(viewer, deviceSecret, draftId)
  if (!id) return null
  if (viewer.kind === 'member') {
    const open = openOwnAsk(viewer, personOf(viewer), id, 'see', now)
    return open && { story: tellStory(open, now), path: `/me/requests/${id}` }
  }
  const secret = followSecret(deviceSecret, draftId)
  const open = openFollowedAsk(secret, now)
  return open && { story: tellStory(open, now), path: `/asks/${secret}` }
}

/** As a form of the person's page sent it. */
export type OwnAnswer = { do?: string; words?: string; feel?: string; wants?: string; key?: string }
export type AnswerProblem = { at: 'words' | 'feel' | 'wants'; key: string }
export type Answered = Recorded | { kind: 'wrong'; problems: AnswerProblem[] } | { kind: 'not-found' }

/** The person, or a supporter who may, goes on with an ask. */
export function answerOwnAsk(
  viewer: Member,
  personId: string,
  id: string,
  given: OwnAnswer,
  now: Date,
  tell: Tell,
): Answered {
  const open = openOwnAsk(viewer, personId, id, 'do', now)
  return open ? answer(open, given, now, tell) : { kind: 'not-found' }
}

/** The same by the secret address. */
export function answerFollowedAsk(secret: string, given: OwnAnswer, now: Date, tell: Tell): Answered {
  const open = openFollowedAsk(secret, now)
  return open ? answer(open, given, now, tell) : { kind: 'not-found' }
}

function answer({ found, actor }: OpenAsk, given: OwnAnswer, now: Date, tell: Tell): Answered {
  const move = readMove(given)
  if (Array.isArray(move)) return { kind: 'wrong', problems: move }
  return recordMove(found, actor, move, given.key ?? '', now, tell)
}

const LONGEST_WORDS = 2000
const PLAIN = ['yes', 'no', 'taken-back'] as const
const WORDED = ['question', 'answered'] as const

function readMove(given: OwnAnswer): Move | AnswerProblem[] {
  const words = (given.words ?? '').replaceAll('\r\n', '\n').trim()
  if (words.length > LONGEST_WORDS) return [{ at: 'words', key: 'shared:error.too-long' }]
  const plain = PLAIN.find((kind) => kind === given.do)
  if (plain) return { kind: plain, words }
  const worded = WORDED.find((kind) => kind === given.do)
  if (worded) return words ? { kind: worded, words } : [{ at: 'words', key: `asks:error.${worded}` }]
  return readHowWasIt(given, words)
}

function readHowWasIt(given: OwnAnswer, words: string): Move | AnswerProblem[] {
  const number = /^[1-5]$/.test(given.feel ?? '') ? Number(given.feel) : null
  const wants = WANTS.find((one) => one === given.wants)
  if (number && wants) return { kind: 'how-was-it', words, number, reason: wants }
  return [
    ...(number ? [] : [{ at: 'feel' as const, key: 'asks:error.feel' }]),
    ...(wants ? [] : [{ at: 'wants' as const, key: 'asks:error.wants' }]),
  ]
}
