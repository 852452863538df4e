import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { activities } from './activities'
import { asks } from './asks'
import { people } from './people'

const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** One line of a person's week. Either `day` (each week) or `date` (once) is set; times are local, "HH:MM". */
export const weekEntries = sqliteTable(
  'week_entries',
  {
    id: text().primaryKey(),
    personId: person(),
    day: text({ enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }),
    date: text(),
    part: text({ enum: ['morning', 'afternoon', 'evening', 'all-day'] }).notNull(),
    startsAt: text(),
    endsAt: text(),
    what: text().notNull(),
    picture: text().notNull(),
    place: text().notNull().default(''),
    who: text().notNull().default(''),
    how: text().notNull().default(''),
    everyWeeks: integer().notNull().default(1),
    firstDate: text(),
    lastDate: text(),
    activityId: text().references(() => activities.id, { onDelete: 'set null' }),
    askId: text().references(() => asks.id, { onDelete: 'set null' }),
    /** Its day and times follow the activity's own timetable. Not any more once the person set their own. */
    follows: integer({ mode: 'boolean' }).notNull().default(false),
    version: integer().notNull().default(1),
    writtenBy: text().notNull(),
    writtenByName: text(),
    seenAt: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    removedAt: text(),
  },
  (t) => [index('week_entries_person').on(t.personId)],
)

/** On one date it is different: not on, or at another time or place; or it is on although it is a holiday. */
export const weekChanges = sqliteTable(
  'week_changes',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => weekEntries.id, { onDelete: 'cascade' }),
    date: text().notNull(),
    kind: text({ enum: ['not-on', 'moved', 'on'] }).notNull(),
    /** Moved to another day; null: on the same day. */
    toDate: text(),
    startsAt: text(),
    endsAt: text(),
    place: text(),
    words: text().notNull().default(''),
    writtenBy: text().notNull(),
    writtenByName: text(),
    seenAt: text(),
    at: text().notNull(),
    removedAt: text(),
  },
  (t) => [
    index('week_changes_entry').on(t.entryId),
    // A second press changes nothing.
    uniqueIndex('week_changes_one').on(t.entryId, t.date).where(sql`removed_at is null`),
  ],
)

/** A secret address of a person's week for calendars; its id is a hash. A new one ends the one before. */
export const calendarAddresses = sqliteTable(
  'calendar_addresses',
  {
    id: text().primaryKey(),
    personId: person(),
    createdAt: text().notNull(),
    usedAt: text(),
    endedAt: text(),
  },
  (t) => [index('calendar_addresses_person').on(t.personId)],
)
