import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people'

/**
 * Somebody gave a new email address or phone number. It becomes theirs when they open the link that was sent there.
 * Its id is a hash.
 */
export const reachChanges = sqliteTable(
  'reach_changes',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    channel: text({ enum: ['mail', 'text'] }).notNull(),
    to: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
  },
  (t) => [index('reach_changes_person').on(t.personId)],
)
