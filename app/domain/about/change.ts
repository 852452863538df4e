import {
  type AnswerRow,
  deleteVersions,
  findAnswer,
  isFileOf,
  replaceAnswer,
} from '../../../db/queries/about'
import { allOrNothing } from '../../../db/queries/transaction'
import { addFile } from '../files/add'
import type { FileKind } from '../files/kinds'
import type { FileProblem } from '../files/make'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { type Access, mayTouch } from '../sharing/decide'
import { CHOICES, LONGEST_ANSWER, MOST_PICTURES, type Question } from './questions'
import type { Content } from './together'

/** One file of a form: one that was sent before and only waits to be used, a new one, or none; or the old one goes. */
export type SentFile = { kept?: string; bytes?: Buffer; tooLarge?: boolean; remove?: boolean }

export type AnswerForm = {
  /** The form's own key. */
  key: string
  /** The version that the form was filled from; 0 when there was no answer. */
  version: number
  words: string
  chosen: readonly string[]
  photo: SentFile
  voice: SentFile
}

export type AboutProblem = {
  at: 'words' | FileKind
  key: FileProblem | 'about-me:error.long' | 'about-me:error.pictures'
}

export type Saved =
  | { kind: 'saved' }
  /** Somebody else was quicker. Both are there; nothing was written. */
  | { kind: 'conflict'; mine: Content; theirs: Stored }
  | { kind: 'wrong'; mine: Content; problems: AboutProblem[] }

/** What is in a form, with its files kept, so that no problem makes anybody send them again. */
type Read = { mine: Content; problems: AboutProblem[] }

/**
 * Saves one answer of "About me". What it said before stays as an earlier version.
 * @returns null when this viewer may not
 */
export async function saveAnswer(
  viewer: Viewer,
  personId: string,
  question: Question,
  form: AnswerForm,
  now: Date,
): Promise<Saved | null> {
  const access = mayTouch(viewer, { personId, topic: 'about', ability: 'do' }, now)
  if (!access) return null
  if (wasSaved(personId, question, form.key)) return { kind: 'saved' }
  const { mine, problems } = await readForm(access, question, form, now)
  if (problems.length > 0) return { kind: 'wrong', mine, problems }
  return allOrNothing(() => store(access, question, form, mine, now))
}

const wasSaved = (personId: string, question: Question, key: string) =>
  key !== '' && findAnswer(personId, question)?.formKey === key

function store(access: Access, question: Question, form: AnswerForm, mine: Content, now: Date): Saved {
  const { personId } = access
  const before = findAnswer(personId, question)
  if (before && before.formKey === form.key) return { kind: 'saved' }
  const theirs = before ?? { ...EMPTY, version: 0, writtenByName: null }
  if (isSame(theirs, mine)) return { kind: 'saved' }
  if (theirs.version !== form.version) return { kind: 'conflict', mine, theirs: contentOf(theirs) }
  const row: AnswerRow = {
    personId,
    question,
    ...mine,
    version: theirs.version + 1,
    formKey: form.key,
    updatedAt: now.toISOString(),
    ...access.by,
  }
  replaceAnswer(row, before)
  if (access.as === 'supporter') tell(access, now)
  return { kind: 'saved' }
}

const EMPTY: Content = { words: '', chosen: [], photoId: null, voiceId: null }

const isSame = (a: Content, b: Content) =>
  a.words === b.words &&
  a.photoId === b.photoId &&
  a.voiceId === b.voiceId &&
  a.chosen.join() === b.chosen.join()

type Stored = Content & { version: number; writtenByName: string | null }

const contentOf = ({ words, chosen, photoId, voiceId, version, writtenByName }: Stored): Stored => ({
  words,
  chosen,
  photoId,
  voiceId,
  version,
  writtenByName,
})

/** Once a day for each helper: the page itself marks what is new. */
function tell({ personId, by }: Access, now: Date) {
  const at = now.toISOString()
  tellPerson(
    personId,
    {
      id: `about-${personId}-${by.writtenBy}-${at.slice(0, 10)}`,
      key: 'about-me:news.written',
      values: { name: by.writtenByName ?? '' },
      href: '/me/about',
    },
    now,
  )
}

async function readForm(access: Access, question: Question, form: AnswerForm, now: Date): Promise<Read> {
  const stored = findAnswer(access.personId, question)
  const photo = await readSent(access, 'photo', form.photo, stored?.photoId ?? null, now)
  const voice = await readSent(access, 'voice', form.voice, stored?.voiceId ?? null, now)
  const problems = [...photo.problems, ...voice.problems]
  const words = form.words.replaceAll('\r\n', '\n').trim()
  if (words.length > LONGEST_ANSWER) problems.unshift({ at: 'words', key: 'about-me:error.long' })
  if (question !== 'pictures') {
    const known: readonly string[] = CHOICES[question]
    const chosen = known.filter((key) => form.chosen.includes(key))
    return { mine: { words, chosen, photoId: photo.id, voiceId: voice.id }, problems }
  }
  const kept = [...new Set(form.chosen)].filter((id) => isFileOf(id, access.personId, 'about', 'photo'))
  const chosen = photo.id && !kept.includes(photo.id) ? [...kept, photo.id] : kept
  if (chosen.length > MOST_PICTURES) problems.push({ at: 'photo', key: 'about-me:error.pictures' })
  return { mine: { words, chosen, photoId: null, voiceId: voice.id }, problems }
}

type ReadFile = { id: string | null; problems: AboutProblem[] }

async function readSent(
  access: Access,
  kind: FileKind,
  { kept, bytes, tooLarge, remove }: SentFile,
  current: string | null,
  now: Date,
): Promise<ReadFile> {
  if (tooLarge) return { id: current, problems: [{ at: kind, key: `files:error.${kind}-large` }] }
  if (bytes) {
    const added = await addFile(access, 'about', kind, bytes, now)
    if ('problem' in added) return { id: current, problems: [{ at: kind, key: added.problem }] }
    return { id: added.id, problems: [] }
  }
  if (remove) return { id: null, problems: [] }
  if (kept && isFileOf(kept, access.personId, 'about', kind)) return { id: kept, problems: [] }
  return { id: current, problems: [] }
}

/** Deletes what an answer said before. What it says now stays. @returns whether this viewer may */
export function forgetEarlier(viewer: Viewer, personId: string, question: Question, now: Date): boolean {
  // Only the person deletes what was once said about them.
  if (viewer.kind !== 'member' || viewer.personId !== personId) return false
  if (!mayTouch(viewer, { personId, topic: 'about', ability: 'do' }, now)) return false
  deleteVersions(personId, question)
  return true
}
