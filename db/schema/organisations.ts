import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A provider: an organisation that runs activities. */
export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull(),
  kind: text({
    enum: ['council-company', 'charity', 'business', 'community', 'public', 'unknown'],
  }).notNull(),
  phone: text(),
  email: text(),
  website: text(),
  source: text().notNull(),
  /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
  feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
  updatedAt: text().notNull(),
})
