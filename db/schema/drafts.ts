import { sql } from 'drizzle-orm'
import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { people } from './people'

/** Answers that are not sent yet: each is saved at once, so that a person can stop and go on another day. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text().primaryKey(),
    /** Whose sign-in, or the hash of the device's secret: somebody without an account has drafts too. */
    owner: text().notNull(),
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    /** For whom it is written, when that is somebody else; or ''. */
    forId: text().notNull().default(''),
    kind: text().notNull(),
    /** What it is about: an activity's slug, or ''. */
    about: text().notNull(),
    answers: text({ mode: 'json' }).$type<Record<string, string | string[]>>().notNull(),
    step: text().notNull(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    finishedAt: text(),
    /** The row that it became: sending twice leads to the same one. */
    resultId: text(),
  },
  (t) => [uniqueIndex('drafts_open').on(t.owner, t.forId, t.kind, t.about).where(sql`finished_at is null`)],
)
