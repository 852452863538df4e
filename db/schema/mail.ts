import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every mail is a row first, so that none is lost when the mail server is down. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    to: text().notNull(),
    /** A text goes to a phone number, and has no HTML. */
    channel: text({ enum: ['mail', 'text'] })
      .notNull()
      .default('mail'),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    lang: text().notNull(),
    createdAt: text().notNull(),
    /** After that it is of no use any more, as a sign-in link: it is thrown away, sent or not. */
    expiresAt: text(),
    nextTryAt: text().notNull(),
    attempts: integer().notNull().default(0),
    sentAt: text(),
    lastError: text(),
  },
  (t) => [index('outbox_waiting').on(t.sentAt, t.nextTryAt)],
)

/** How often something was done from where, for limits. The subject is hashed: no address is kept. */
export const rateEvents = sqliteTable(
  'rate_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    what: text().notNull(),
    subject: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('rate_events_subject').on(t.what, t.subject, t.at)],
)
