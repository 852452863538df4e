import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { keyingBatches, keyingScans, keyingSettled, keyings, surveyResponses } from '../schema'
import { insertIfNew, insertRow } from './rows'
import { prepared } from './statements'

export type BatchRow = typeof keyingBatches.$inferSelect
export type KeyingRow = typeof keyings.$inferSelect
export type SettledRow = typeof keyingSettled.$inferSelect
export type ScanRow = typeof keyingScans.$inferSelect

/**
 * Counted from rows: sheets typed in, those that wait for a second person, those where two differ, and those whose
 * answers came with a file as well.
 */
export type BatchCounts = {
  sheets: number
  waiting: number
  differing: number
  byFile: number
  twice: number
  same: number
}
export type BatchLine = BatchRow & BatchCounts

/** Answers that count for a sheet, of which nobody has decided here: they came with a file. */
const BY_FILE = `exists (select 1 from survey_responses r where r.survey_id = k.survey_id and r.sheet = k.sheet)`

/** A sheet that one person typed in, and of which nobody has decided. */
const IS_OPEN = `k.turn = 1
    and not exists (select 1 from keying_settled s where s.batch_id = k.batch_id and s.sheet = k.sheet)
    and not exists (select 1 from keyings o where o.survey_id = k.survey_id and o.sheet = k.sheet and o.turn = 2)`

/** `same`: of the sheets typed in twice, those where nothing differed. Later corrections do not count. */
const COUNTS = `
  (select count(*) from keyings k where k.batch_id = b.id and k.turn = 1) as sheets,
  (select count(*) from keyings k where k.batch_id = b.id and ${IS_OPEN} and not ${BY_FILE}) as waiting,
  (select count(*) from keyings k where k.batch_id = b.id and ${IS_OPEN} and ${BY_FILE}) as byFile,
  (select count(*) from keyings k where k.batch_id = b.id and k.turn = 2
    and not exists (select 1 from keying_settled s where s.batch_id = b.id and s.sheet = k.sheet)) as differing,
  (select count(*) from keyings k where k.batch_id = b.id and k.turn = 2) as twice,
  (select count(*) from keyings k where k.batch_id = b.id and k.turn = 2
    and (select s.differed from keying_settled s where s.batch_id = b.id and s.sheet = k.sheet
      order by s.rowid limit 1) = '[]') as same`

const COLUMNS = `b.id, b.survey_id as surveyId, b.name, b.channel, b.double_share as doubleShare,
  b.created_by as createdBy, b.created_by_name as createdByName, b.created_at as createdAt, b.closed_at as closedAt`

/** Batches of sheets and of phone calls, the newest first. Files of answers have pages of their own. */
export const listBatchLines = (surveyId: string): BatchLine[] =>
  prepared(`select ${COLUMNS}, ${COUNTS} from keying_batches b
    where b.survey_id = ? and b.channel != 'import' order by b.created_at desc, b.rowid desc`).all(
    surveyId,
  ) as BatchLine[]

export const findBatchLine = (surveyId: string, id: string): BatchLine | undefined =>
  prepared(`select ${COLUMNS}, ${COUNTS} from keying_batches b
    where b.survey_id = ? and b.id = ? and b.channel != 'import'`).get(surveyId, id) as BatchLine | undefined

export const insertBatch = (row: typeof keyingBatches.$inferInsert): void => insertIfNew(keyingBatches, row)

export function closeBatchRow(id: string, at: string): void {
  database()
    .update(keyingBatches)
    .set({ closedAt: at })
    .where(and(eq(keyingBatches.id, id), isNull(keyingBatches.closedAt)))
    .run()
}

export const insertKeying = (row: typeof keyings.$inferInsert): void => insertRow(keyings, row)

/** Both turns of a sheet, the first one first. A sheet is typed in within one batch of its survey. */
export const listKeyings = (surveyId: string, sheet: string): KeyingRow[] =>
  database()
    .select()
    .from(keyings)
    .where(and(eq(keyings.surveyId, surveyId), eq(keyings.sheet, sheet)))
    .orderBy(asc(keyings.turn))
    .all()

export type SheetLine = {
  sheet: string
  turns: number
  firstById: string | null
  firstByName: string
  at: string
  settled: number
  differed: string | null
  changed: number
  byFile: number
}

/** The sheets of a batch, what was typed in last first. @param limit at most so many */
export const listSheetLines = (batchId: string, limit: number): SheetLine[] =>
  prepared(`
    select k.sheet, max(k.turn) as turns, max(case k.turn when 1 then k.by_id end) as firstById,
      max(case k.turn when 1 then k.by_name end) as firstByName, max(k.at) as at,
      (select count(*) from keying_settled s where s.batch_id = k.batch_id and s.sheet = k.sheet) as settled,
      (select s.differed from keying_settled s where s.batch_id = k.batch_id and s.sheet = k.sheet
        order by s.rowid limit 1) as differed,
      (select count(*) from keying_settled s where s.batch_id = k.batch_id and s.sheet = k.sheet) > 1 as changed,
      ${BY_FILE} as byFile
    from keyings k where k.batch_id = ? group by k.sheet order by max(k.at) desc, max(k.rowid) desc limit ?`).all(
    batchId,
    limit,
  ) as SheetLine[]

/** Sheets that wait for a second person. */
export const listWaitingSheets = (batchId: string): string[] =>
  prepared(`select k.sheet from keyings k where k.batch_id = ? and ${IS_OPEN}
    and not ${BY_FILE} order by k.at, k.rowid`)
    .pluck()
    .all(batchId) as string[]

export const insertSettled = (row: typeof keyingSettled.$inferInsert): void => insertRow(keyingSettled, row)

/** What became of a sheet, the newest first: the last row is its first settling, the others are corrections. */
export const listSettled = (batchId: string, sheet: string): SettledRow[] =>
  database()
    .select()
    .from(keyingSettled)
    .where(and(eq(keyingSettled.batchId, batchId), eq(keyingSettled.sheet, sheet)))
    .orderBy(desc(sql`rowid`))
    .all()

export const findResponseOfSheet = (surveyId: string, sheet: string) =>
  database()
    .select()
    .from(surveyResponses)
    .where(and(eq(surveyResponses.surveyId, surveyId), eq(surveyResponses.sheet, sheet)))
    .get()

/** Takes answers away, before the same sheet is stored again with what was corrected. */
export function deleteResponse(id: string): void {
  database().delete(surveyResponses).where(eq(surveyResponses.id, id)).run()
}

export const insertScan = (row: typeof keyingScans.$inferInsert): void => insertIfNew(keyingScans, row)

/** Without their bytes. */
export const listScans = (batchId: string, sheet: string): Pick<ScanRow, 'id' | 'type'>[] =>
  database()
    .select({ id: keyingScans.id, type: keyingScans.type })
    .from(keyingScans)
    .where(and(eq(keyingScans.batchId, batchId), eq(keyingScans.sheet, sheet)))
    .orderBy(asc(keyingScans.at))
    .all()

export const findScan = (batchId: string, id: string): ScanRow | undefined =>
  database()
    .select()
    .from(keyingScans)
    .where(and(eq(keyingScans.batchId, batchId), eq(keyingScans.id, id)))
    .get()

export function deleteScan(batchId: string, id: string): void {
  database()
    .delete(keyingScans)
    .where(and(eq(keyingScans.batchId, batchId), eq(keyingScans.id, id)))
    .run()
}
