import {
  type BatchLine,
  type BatchRow,
  closeBatchRow,
  findBatchLine,
  insertBatch,
  listBatchLines,
} from '../../../db/queries/keying'
import { findSurveyLine, findVersion, type SurveyLine } from '../../../db/queries/surveys'
import { allOrNothing } from '../../../db/queries/transaction'
import { isCouncil, type Viewer } from '../people/viewer'
import { isSecret, secretFrom } from '../site/secrets'
import type { Definition } from '../surveys/definition'
import { SHARES } from './shares'

export type Batch = Omit<BatchLine, 'channel'> & { channel: 'paper' | 'phone' }

/** A survey whose answers can be typed in: it is open, or was. */
export type KeyedSurvey = SurveyLine & { versionId: string; definition: Definition }

const NAME_LONGEST = 80

/** Who typed something in, as it stands beside it. */
export const keyedBy = (viewer: Viewer) =>
  viewer.kind === 'member'
    ? { byId: viewer.personId, byName: viewer.name }
    : { byId: null, byName: viewer.kind }

/** Null for all but staff of the council, and for a survey that nobody could answer yet. */
export function findKeyedSurvey(viewer: Viewer, surveyId: string): KeyedSurvey | null {
  if (!isCouncil(viewer)) return null
  const line = findSurveyLine({ id: surveyId })
  if (!line?.versionId || line.state === 'draft' || line.state === 'checked') return null
  const version = findVersion(line.versionId)
  if (!version) return null
  return { ...line, versionId: line.versionId, definition: version.definition as Definition }
}

/** A survey with all its batches, the newest first. */
export function listBatches(
  viewer: Viewer,
  surveyId: string,
): { survey: KeyedSurvey; batches: Batch[] } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  return survey && { survey, batches: listBatchLines(survey.id) as Batch[] }
}

/** One batch of this very survey. */
export function findBatch(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
): { survey: KeyedSurvey; batch: Batch } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  const batch = survey && findBatchLine(survey.id, batchId)
  return survey && batch ? { survey, batch: batch as Batch } : null
}

export type BatchGiven = { name: string; channel: string; share: string; key: string }
export type BatchProblem = { at: 'name' | 'channel' | 'share'; key: string }

/**
 * Makes a batch. The same form sent again leads to the same batch.
 * @returns its id, what is wrong, or null where there is no such survey for this person
 */
export function makeBatch(
  viewer: Viewer,
  surveyId: string,
  { name, channel, share, key }: BatchGiven,
  now: Date,
): { id: string } | { problems: BatchProblem[] } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const called = name.replace(/\s+/g, ' ').trim()
  const problems: BatchProblem[] = []
  if (!called) problems.push({ at: 'name', key: 'keying:error.name' })
  if (called.length > NAME_LONGEST) problems.push({ at: 'name', key: 'keying:error.name-long' })
  const from = channel === 'paper' || channel === 'phone' ? channel : null
  if (!from) problems.push({ at: 'channel', key: 'keying:error.channel' })
  const doubleShare = SHARES.find((one) => String(one) === share)
  if (doubleShare === undefined) problems.push({ at: 'share', key: 'keying:error.share' })
  // Nobody can listen to a call again.
  else if (from === 'phone' && doubleShare > 0)
    problems.push({ at: 'share', key: 'keying:error.share-phone' })
  if (problems.length > 0 || !from || doubleShare === undefined) return { problems }
  if (!isSecret(key)) return { problems: [{ at: 'name', key: 'keying:error.again' }] }
  const { byId, byName } = keyedBy(viewer)
  const id = secretFrom(key, `batch:${survey.id}:${byId}`).slice(0, 22)
  const row: BatchRow = {
    id,
    surveyId: survey.id,
    name: called,
    channel: from,
    doubleShare,
    createdBy: byId,
    createdByName: byName,
    createdAt: now.toISOString(),
    closedAt: null,
  }
  insertBatch(row)
  return { id }
}

/** Closes a batch for good. Sheets that wait for somebody keep it open. */
export function closeBatch(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  now: Date,
): 'closed' | 'waits' | null {
  return allOrNothing(() => {
    const found = findBatch(viewer, surveyId, batchId)
    if (!found) return null
    if (found.batch.closedAt) return 'closed'
    const { waiting, differing, byFile } = found.batch
    if (waiting + differing + byFile > 0) return 'waits'
    closeBatchRow(batchId, now.toISOString())
    return 'closed'
  })
}
