import { isDeepStrictEqual } from 'node:util'
import {
  findDraftVersion,
  findSurveyLine,
  findVersion,
  type SurveyState,
  type VersionRow,
} from '../../../../db/queries/surveys'
import { insertSurveyEvent, insertVersion, writeDefinition } from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import { isCouncil, type Viewer, writerOf } from '../../people/viewer'
import { newId } from '../../site/secrets'
import type { Definition } from '../definition'
import { markOld } from '../old-texts'
import { suggestedMinutes } from './rules'

/** What staff work on: the version that nobody gets yet, or the newest one that people get. */
export type Draft = {
  surveyId: string
  slug: string
  /** Of the survey, for sheets of paper. */
  number: number
  state: SurveyState
  versionId: string
  versionNumber: number
  /** False: people get this version. The first change makes a new one. */
  isNew: boolean
  definition: Definition
  /** Send it back with what is written: then nobody writes over what somebody else wrote in between. */
  seenAt: string
  /** Who wrote it last; '' when nobody did by hand. */
  byName: string
}

export type Saved =
  | { kind: 'saved'; versionId: string; seenAt: string }
  /** Somebody wrote it since `seenAt`: nothing is written. `seenAt` is the one to send after a look. */
  | { kind: 'changed'; byName: string; seenAt: string }
  /** The results are there for everybody: the questions stay as they were. */
  | { kind: 'finished' }

export const nameOf = (viewer: Viewer) => (viewer.kind === 'member' ? viewer.name : '')

/**
 * What staff work on; writes nothing.
 * @returns null when there is no such survey, and for all but the council
 */
export function findDraft(viewer: Viewer, surveyId: string): Draft | null {
  const line = isCouncil(viewer) ? findSurveyLine({ id: surveyId }) : undefined
  const version = line && (findDraftVersion(line.id) ?? (line.versionId ? findVersion(line.versionId) : null))
  if (!line || !version) return null
  const { slug, number, state } = line
  return { surveyId, slug, number, state, ...partsOf(version) }
}

const partsOf = (version: VersionRow) => ({
  versionId: version.id,
  versionNumber: version.number,
  isNew: version.publishedAt === null,
  definition: version.definition as Definition,
  seenAt: version.updatedAt,
  byName: version.updatedByName,
})

/**
 * The same, and makes the draft when people already get the newest version: a copy with the next number. Answers keep
 * the version that they were given to.
 */
export function openDraftVersion(viewer: Viewer, surveyId: string, now: Date): Draft | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    if (!draft || draft.isNew) return draft
    const version = writeNextVersion(viewer, draft, draft.definition, now)
    return { ...draft, ...version, isNew: true }
  })
}

function writeNextVersion(viewer: Viewer, before: Draft, definition: Definition, now: Date) {
  const at = after(before.seenAt, now)
  const [versionId, versionNumber, byName] = [newId(), before.versionNumber + 1, nameOf(viewer)]
  insertVersion({
    id: versionId,
    surveyId: before.surveyId,
    number: versionNumber,
    definition,
    createdBy: writerOf(viewer),
    createdAt: at,
    updatedAt: at,
    updatedByName: byName,
  })
  return { versionId, versionNumber, byName, seenAt: at }
}

/** Later than what was there, however quick two people are. */
const after = (seenAt: string, now: Date) =>
  new Date(Math.max(now.getTime(), Date.parse(seenAt) + 1)).toISOString()

/**
 * Writes what a survey asks. Where people already get the newest version, a new one is made; a checked survey becomes
 * a draft again. The same twice is written once.
 * @param seenAt of the draft that the change was made on
 * @returns null when there is no such survey, and for all but the council
 */
export function saveDefinition(
  viewer: Viewer,
  surveyId: string,
  wanted: Definition,
  seenAt: string,
  now: Date,
): Saved | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    if (!draft) return null
    if (draft.state === 'published') return { kind: 'finished' }
    const definition = markOld(draft.definition, withMinutes(draft.definition, wanted))
    if (isSame(draft.definition, definition))
      return { kind: 'saved', versionId: draft.versionId, seenAt: draft.seenAt }
    if (draft.seenAt !== seenAt) return { kind: 'changed', byName: draft.byName, seenAt: draft.seenAt }
    const saved = draft.isNew
      ? writeOver(viewer, draft, definition, now)
      : writeNextVersion(viewer, draft, definition, now)
    if (draft.state === 'checked') backToDraft(viewer, draft, now)
    return { kind: 'saved', versionId: saved.versionId, seenAt: saved.seenAt }
  })
}

/** The minutes follow the number of questions, until somebody writes others. */
const withMinutes = (before: Definition, after: Definition): Definition =>
  before.minutes === suggestedMinutes(before) && after.minutes === before.minutes
    ? { ...after, minutes: suggestedMinutes(after) }
    : after

/** As they are stored: a part that is undefined is not there. */
const isSame = (a: Definition, b: Definition) => isDeepStrictEqual(a, JSON.parse(JSON.stringify(b)))

function writeOver(viewer: Viewer, draft: Draft, definition: Definition, now: Date) {
  const seenAt = after(draft.seenAt, now)
  writeDefinition(draft.versionId, draft.seenAt, {
    definition,
    updatedAt: seenAt,
    updatedByName: nameOf(viewer),
  })
  return { versionId: draft.versionId, seenAt }
}

/** What was checked is no longer what stands there. */
const backToDraft = (viewer: Viewer, { surveyId, versionId }: Draft, now: Date) =>
  insertSurveyEvent({
    id: newId(),
    surveyId,
    kind: 'draft',
    versionId,
    byId: writerOf(viewer),
    byName: nameOf(viewer),
    at: now.toISOString(),
  })
