import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people'

const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** One answer of "About me". The newest words are here; earlier ones stay as versions. */
export const aboutAnswers = sqliteTable(
  'about_answers',
  {
    personId: person(),
    question: text().notNull(),
    words: text().notNull(),
    /** Picture keys, or access facts, that were chosen. */
    chosen: text({ mode: 'json' }).$type<string[]>().notNull(),
    photoId: text(),
    voiceId: text(),
    version: integer().notNull().default(1),
    /** Of the form that it was written with: sending that again changes nothing. */
    formKey: text().notNull().default(''),
    writtenBy: text().notNull(),
    /** The writer's name when it was not the person. */
    writtenByName: text(),
    updatedAt: text().notNull(),
    /** When the person themselves saw what somebody wrote for them. */
    seenAt: text(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.question] })],
)

/** What an answer said before it was changed, so that nobody's words vanish. The person can delete these. */
export const aboutVersions = sqliteTable(
  'about_versions',
  {
    personId: person(),
    question: text().notNull(),
    version: integer().notNull(),
    words: text().notNull(),
    chosen: text({ mode: 'json' }).$type<string[]>().notNull(),
    photoId: text(),
    voiceId: text(),
    writtenBy: text().notNull(),
    writtenByName: text(),
    updatedAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.question, t.version] })],
)

/** Photos and recordings. In the database, so that a copy of it and a deletion are whole. */
export const files = sqliteTable(
  'files',
  {
    id: text().primaryKey(),
    personId: person(),
    kind: text({ enum: ['photo', 'voice'] }).notNull(),
    /** Who may see it follows from what it belongs to. */
    topic: text({ enum: ['week', 'goals', 'jobs', 'about', 'breaks', 'requests', 'face'] }).notNull(),
    type: text().notNull(),
    data: blob({ mode: 'buffer' }).notNull(),
    addedBy: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('files_person').on(t.personId)],
)
