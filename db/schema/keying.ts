import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { surveyResponses, surveys, surveyVersions } from './surveys'

const survey = () =>
  text()
    .notNull()
    .references(() => surveys.id, { onDelete: 'cascade' })

/** Sheets of paper that are typed in together, or answers by phone, or a file of answers. */
export const keyingBatches = sqliteTable(
  'keying_batches',
  {
    id: text().primaryKey(),
    surveyId: survey(),
    name: text().notNull(),
    channel: text({ enum: ['paper', 'phone', 'import'] }).notNull(),
    /** Of 100 sheets, how many are typed in twice by two people. */
    doubleShare: integer().notNull().default(0),
    createdBy: text(),
    createdByName: text().notNull().default(''),
    createdAt: text().notNull(),
    closedAt: text(),
  },
  (t) => [index('keying_batches_survey').on(t.surveyId)],
)

/** One sheet typed in once. A sheet that is chosen for it is typed in again by somebody else. */
export const keyings = sqliteTable(
  'keyings',
  {
    id: text().primaryKey(),
    batchId: text()
      .notNull()
      .references(() => keyingBatches.id, { onDelete: 'cascade' }),
    surveyId: survey(),
    versionId: text()
      .notNull()
      .references(() => surveyVersions.id),
    sheet: text().notNull(),
    /** 1 or 2. */
    turn: integer().notNull(),
    /** As a draft holds them. */
    answers: text({ mode: 'json' }).$type<Record<string, string | string[]>>().notNull(),
    byId: text(),
    byName: text().notNull(),
    at: text().notNull(),
  },
  (t) => [uniqueIndex('keyings_sheet').on(t.surveyId, t.sheet, t.turn), index('keyings_batch').on(t.batchId)],
)

/** A sheet as it was settled: what counts, who decided between two keyings, and the answers that it became. */
export const keyingSettled = sqliteTable('keying_settled', {
  id: text().primaryKey(),
  batchId: text()
    .notNull()
    .references(() => keyingBatches.id, { onDelete: 'cascade' }),
  sheet: text().notNull(),
  /** Null once the answers were taken away. */
  responseId: text().references(() => surveyResponses.id, { onDelete: 'set null' }),
  /** Steps where the two keyings differed. */
  differed: text({ mode: 'json' }).$type<string[]>().notNull(),
  byId: text(),
  byName: text().notNull(),
  at: text().notNull(),
})

/** A picture or a document of a sheet. For staff alone. */
export const keyingScans = sqliteTable(
  'keying_scans',
  {
    id: text().primaryKey(),
    batchId: text()
      .notNull()
      .references(() => keyingBatches.id, { onDelete: 'cascade' }),
    sheet: text().notNull(),
    type: text().notNull(),
    data: blob({ mode: 'buffer' }).notNull(),
    byId: text(),
    at: text().notNull(),
  },
  (t) => [index('keying_scans_sheet').on(t.batchId, t.sheet)],
)

/** What became of each row of a file of answers: all rows are accounted for. */
export const keyingRows = sqliteTable(
  'keying_rows',
  {
    id: text().primaryKey(),
    batchId: text()
      .notNull()
      .references(() => keyingBatches.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    became: text({ enum: ['added', 'known', 'skipped'] }).notNull(),
    /** Message keys of what was wrong, with the column. */
    problems: text({ mode: 'json' }).$type<{ at: string; key: string }[]>().notNull(),
    responseId: text().references(() => surveyResponses.id, { onDelete: 'set null' }),
  },
  (t) => [uniqueIndex('keying_rows_row').on(t.batchId, t.row)],
)
