import { index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A town or village that people name when they say where they live. */
export const towns = sqliteTable('towns', {
  slug: text().primaryKey(),
  name: text().notNull(),
  /** The council area, as a key: the site may cover more than one. */
  area: text().notNull(),
  lat: real().notNull(),
  lng: real().notNull(),
})

/** Somewhere an activity happens. `kind` is Open Referral's location_type, less 'postal'. */
export const places = sqliteTable(
  'places',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['physical', 'virtual'] })
      .notNull()
      .default('physical'),
    name: text().notNull(),
    line1: text(),
    /** The town as its owner wrote it; `townSlug` is set when we know that town. */
    townName: text(),
    townSlug: text().references(() => towns.slug),
    postcode: text(),
    /** The first half of the postcode, upper case: "CM1". */
    outward: text(),
    lat: real(),
    lng: real(),
    /** File name in DATA_DIR/photos or public/photos, and what it shows, in Easy Read. */
    photo: text(),
    photoAlt: text(),
    source: text().notNull(),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    updatedAt: text().notNull(),
  },
  (t) => [index('places_town').on(t.townSlug), index('places_outward').on(t.outward)],
)

/** One dated answer to one access question about a place. No row means that nobody has said. */
export const placeAccess = sqliteTable(
  'place_access',
  {
    placeId: text()
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    fact: text().notNull(),
    answer: text({ enum: ['yes', 'no', 'partly'] }).notNull(),
    note: text(),
    /** The id in the feed that it came from, so that a round trip keeps it. */
    sourceId: text(),
  },
  (t) => [primaryKey({ columns: [t.placeId, t.fact] })],
)
