import { and, asc, eq, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { keyingRows } from '../schema'
import { insertIfNew } from './rows'
import { prepared } from './statements'

export type KeyingRowRow = typeof keyingRows.$inferSelect
export type Became = KeyingRowRow['became']
export type ImportCounts = Record<Became, number>
/** A file that was taken in, with what became of its rows. */
export type ImportLine = ImportCounts & { id: string; name: string; byName: string; at: string }

const LINES = `
  select b.id, b.name, b.created_by_name as byName, b.created_at as at,
    (select count(*) from keying_rows r where r.batch_id = b.id and r.became = 'added') as added,
    (select count(*) from keying_rows r where r.batch_id = b.id and r.became = 'known') as known,
    (select count(*) from keying_rows r where r.batch_id = b.id and r.became = 'skipped') as skipped
  from keying_batches b where b.survey_id = ? and b.channel = 'import'`

export const listImports = (surveyId: string): ImportLine[] =>
  prepared(`${LINES} order by b.created_at desc, b.rowid desc`).all(surveyId) as ImportLine[]

export const findImport = (surveyId: string, id: string): ImportLine | undefined =>
  prepared(`${LINES} and b.id = ?`).get(surveyId, id) as ImportLine | undefined

export const insertImportRow = (row: typeof keyingRows.$inferInsert): void => insertIfNew(keyingRows, row)

export const isImported = (batchId: string, row: number): boolean =>
  prepared('select 1 from keying_rows where batch_id = ? and row = ?').get(batchId, row) !== undefined

/** What became of the rows of a file that were taken in so far. */
export const listBecame = (batchId: string): Pick<KeyingRowRow, 'row' | 'became'>[] =>
  prepared('select row, became from keying_rows where batch_id = ?').all(batchId) as KeyingRowRow[]

/** The rows that were left out, with why. */
export const listSkipped = (batchId: string): Pick<KeyingRowRow, 'row' | 'problems'>[] =>
  database()
    .select({ row: keyingRows.row, problems: keyingRows.problems })
    .from(keyingRows)
    .where(and(eq(keyingRows.batchId, batchId), eq(keyingRows.became, 'skipped')))
    .orderBy(asc(keyingRows.row))
    .all()

const TO_LOOK_AT = sql`(became != 'added' or problems != '[]')`

/** Rows that were left out, known before, or taken in less something; in their order. */
export const listImportRows = (batchId: string, limit: number, from: number): KeyingRowRow[] =>
  database()
    .select()
    .from(keyingRows)
    .where(and(eq(keyingRows.batchId, batchId), TO_LOOK_AT))
    .orderBy(asc(keyingRows.row))
    .limit(limit)
    .offset(from)
    .all()

export const countImportRows = (batchId: string): number =>
  prepared("select count(*) from keying_rows where batch_id = ? and (became != 'added' or problems != '[]')")
    .pluck()
    .get(batchId) as number

/** Answers that came from this sheet, or from a row of a file with this hash: their id. */
export const findSame = (surveyId: string, sheet: string | null, hash: string): string | undefined =>
  prepared('select id from survey_responses where (survey_id = ? and sheet = ?) or code_hash = ? limit 1')
    .pluck()
    .get(surveyId, sheet, hash) as string | undefined

/** Somebody at the desk types this sheet in, or did. */
export const isTypedIn = (surveyId: string, sheet: string): boolean =>
  prepared('select 1 from keyings where survey_id = ? and sheet = ?').get(surveyId, sheet) !== undefined
