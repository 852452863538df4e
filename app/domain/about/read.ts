import {
  type AnswerRow,
  findAnswer,
  listAnswers,
  listVersions,
  markAnswersSeen,
} from '../../../db/queries/about'
import { findPerson } from '../../../db/queries/people'
import { findShare } from '../../../db/queries/sharing'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { QUESTIONS, type Question } from './questions'

export type AboutAnswer = {
  question: Question
  words: string
  /** Picture keys; for 'pictures' ids of photos. */
  chosen: string[]
  photoId: string | null
  voiceId: string | null
}
export type ShownAnswer = AboutAnswer & {
  version: number
  /** Who wrote it, when that was not the person. */
  writtenByName: string | null
  /** The person has not seen it yet. */
  isNew: boolean
}
export type About = {
  name: string
  called: string
  picture: string
  photoId: string | null
  answers: ShownAnswer[]
  /** Whether whoever looks may change it too. */
  mayChange: boolean
}

export const isEmptyAnswer = ({ words, chosen, photoId, voiceId }: Omit<AboutAnswer, 'question'>) =>
  words === '' && chosen.length === 0 && !photoId && !voiceId

/**
 * What somebody answered about themselves, in the order of the page; what is not answered is not there.
 * @returns null when it is not for this viewer
 */
export function readAbout(viewer: Viewer, personId: string, now: Date): AboutAnswer[] | null {
  if (!mayTouch(viewer, { personId, topic: 'about', ability: 'see' }, now)) return null
  return listShown(personId).map(({ question, words, chosen, photoId, voiceId }) => ({
    question,
    words,
    chosen,
    photoId,
    voiceId,
  }))
}

/** The whole page about somebody. Null when it is not for this viewer. */
export function showAbout(viewer: Viewer, personId: string, now: Date): About | null {
  if (!mayTouch(viewer, { personId, topic: 'about', ability: 'see' }, now)) return null
  const person = findPerson(personId)
  if (!person) return null
  const { name, called, picture, photoId } = person
  return {
    name,
    called,
    picture,
    photoId,
    answers: listShown(personId),
    mayChange: mayChange(viewer, personId, now),
  }
}

/**
 * One answer for the page that changes it; null where there is none yet.
 * @returns null when this viewer may not change it
 */
export function readOne(
  viewer: Viewer,
  personId: string,
  question: Question,
  now: Date,
): { name: string; answer: ShownAnswer | null } | null {
  if (!mayTouch(viewer, { personId, topic: 'about', ability: 'do' }, now)) return null
  const row = findAnswer(personId, question)
  const name = findPerson(personId)?.called ?? ''
  return { name, answer: row ? shownOf(row, question) : null }
}

/** The person has opened their own page: what others wrote is new no longer. */
export function sawAbout(viewer: Viewer, personId: string, now: Date): void {
  if (viewer.kind !== 'member' || viewer.personId !== personId) return
  if (listAnswers(personId).some(({ seenAt }) => seenAt === null))
    markAnswersSeen(personId, now.toISOString())
}

function listShown(personId: string): ShownAnswer[] {
  const rows = listAnswers(personId)
  return QUESTIONS.flatMap((question) => {
    const row = rows.find((one) => one.question === question)
    if (!row || isEmptyAnswer(row)) return []
    return [shownOf(row, question)]
  })
}

function shownOf(row: AnswerRow, question: Question): ShownAnswer {
  const { words, chosen, photoId, voiceId, version, writtenByName, seenAt } = row
  const isNew = writtenByName !== null && seenAt === null
  return { question, words, chosen, photoId, voiceId, version, writtenByName, isNew }
}

/** Only for what a page offers: asking mayTouch would be kept as a refused look. Saving asks it. */
function mayChange(viewer: Viewer, personId: string, now: Date): boolean {
  if (viewer.kind !== 'member') return false
  if (viewer.personId === personId) return true
  const wanted = { supporterId: viewer.personId, personId, topic: 'about', ability: 'do' } as const
  return findShare({ ...wanted, now: now.toISOString() }) !== null
}

export type Earlier = { words: string; writtenByName: string | null; updatedAt: string }

/** What an answer said before it was changed, the newest first. For the person alone, and who may change it. */
export function listEarlier(viewer: Viewer, personId: string, question: Question, now: Date): Earlier[] {
  if (!mayTouch(viewer, { personId, topic: 'about', ability: 'do' }, now)) return []
  return listVersions(personId, question).map(({ words, writtenByName, updatedAt }) => ({
    words,
    writtenByName,
    updatedAt,
  }))
}
