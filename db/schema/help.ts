import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { activities } from './activities'

/** A message to the help desk, from somebody who may have no account. */
export const helpMessages = sqliteTable('help_messages', {
  id: text().primaryKey(),
  activityId: text().references(() => activities.id, { onDelete: 'set null' }),
  name: text().notNull(),
  /** A phone number or an email address. */
  reach: text().notNull(),
  words: text().notNull(),
  lang: text().notNull(),
  createdAt: text().notNull(),
})

/** Somebody of the council has dealt with a message or a report. Taking it back deletes the row. */
export const handledMessages = sqliteTable('handled_messages', {
  /** The id of the message or the report. */
  messageId: text().primaryKey(),
  byId: text().notNull(),
  byName: text().notNull(),
  at: text().notNull(),
})
