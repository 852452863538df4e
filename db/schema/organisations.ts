import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A provider: an organisation that runs activities. */
export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull(),
  kind: text({ enum: ['council-company', 'charity', 'business', 'community', 'public', 'unknown'] }).notNull(),
  phone: text(),
  email: text(),
  website: text(),
  source: text().notNull(),
  updatedAt: text().notNull(),
})
