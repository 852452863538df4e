import { type Db, database } from '../connection.server'
import { prepared } from './statements'
import type { VersionRow } from './surveys'

type Published = Pick<VersionRow, 'id' | 'surveyId' | 'definition'>

/** A published version never changes again, so it is read once; more than these are not asked for at a time. */
const MOST_KEPT = 50
const kept = new WeakMap<Db, Map<string, Published>>()

/** What a published version asks; undefined for one that is still being written. Read once, so change nothing in it. */
export function findPublishedVersion(id: string): Published | undefined {
  const db = database()
  const versions = kept.get(db) ?? new Map<string, Published>()
  kept.set(db, versions)
  const known = versions.get(id)
  if (known) return known
  const row = prepared(
    'select id, survey_id as surveyId, definition from survey_versions where id = ? and published_at is not null',
  ).get(id) as { id: string; surveyId: string; definition: string } | undefined
  if (!row) return undefined
  const version = { ...row, definition: JSON.parse(row.definition) as unknown }
  if (versions.size >= MOST_KEPT) versions.clear()
  versions.set(id, version)
  return version
}

/** A file that somebody sends with their answers belongs to the answers from then on, and to no person. */
export const claimSurveyFiles = (surveyId: string, owner: string, ids: readonly string[]): string[] =>
  ids.filter(
    (id) =>
      prepared(`update survey_files set owner = '' where id = ? and survey_id = ? and owner = ?`).run(
        id,
        surveyId,
        owner,
      ).changes > 0,
  )

/** Takes answers back: the sending stays without its answers, so that its code still tells what became of it. */
export function withdrawResponse(id: string, at: string): void {
  prepared(
    `delete from survey_files where id in (select file_id from survey_answers where response_id = ?)`,
  ).run(id)
  prepared('delete from survey_answers where response_id = ?').run(id)
  prepared(
    `update survey_responses set withdrawn_at = ?, helper = '', help = '', may_quote = 0
      where id = ? and withdrawn_at is null`,
  ).run(at, id)
}
