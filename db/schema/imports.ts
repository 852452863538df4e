import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const importRuns = sqliteTable('import_runs', {
  id: text().primaryKey(),
  feed: text().notNull(),
  /** The file or the web address that was read. */
  source: text().notNull(),
  startedAt: text().notNull(),
  finishedAt: text(),
  added: integer().notNull().default(0),
  changed: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  skipped: integer().notNull().default(0),
  kept: integer().notNull().default(0),
  closed: integer().notNull().default(0),
})

/** What happened to one row of a feed, and what was wrong with it. */
export const importRows = sqliteTable(
  'import_rows',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    runId: text()
      .notNull()
      .references(() => importRuns.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    activityId: text(),
    /** As the feed wrote it, so that a skipped row can be found again. */
    name: text(),
    outcome: text({ enum: ['added', 'changed', 'unchanged', 'skipped', 'kept', 'closed'] }).notNull(),
    /** Message keys and values: [{ key, field, value }]. */
    problems: text({ mode: 'json' }).$type<{ key: string; field: string; value: string }[]>().notNull(),
  },
  (t) => [index('import_rows_run').on(t.runId)],
)

/** A field that staff changed by hand: a feed may not overwrite it silently. */
export const activityEdits = sqliteTable(
  'activity_edits',
  {
    id: text().primaryKey(),
    activityId: text().notNull(),
    field: text().notNull(),
    before: text(),
    after: text(),
    editedBy: text().notNull(),
    editedAt: text().notNull(),
  },
  (t) => [index('activity_edits_activity').on(t.activityId)],
)
