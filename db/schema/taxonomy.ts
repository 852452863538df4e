import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The words that activities are sorted by. Taxonomies: kind, who, support, therapy, live, stage,
 * setting, tier, language, and 'imported' for terms that came with a feed and are not ours.
 */
export const taxonomyTerms = sqliteTable(
  'taxonomy_terms',
  {
    id: text().primaryKey(),
    taxonomy: text().notNull(),
    /** Unique inside its taxonomy; `locales/<lang>/taxonomy.json` holds the words of ours. */
    key: text().notNull(),
    /** English, used when no locale has the key. */
    name: text().notNull(),
    description: text().notNull(),
    parentId: text(),
    position: integer().notNull().default(0),
    source: text().notNull(),
    /** For 'imported': the feed's own name of its taxonomy. */
    scheme: text(),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (t) => [index('taxonomy_terms_key').on(t.taxonomy, t.key)],
)
