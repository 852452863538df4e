import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations'
import { places } from './places'
import { taxonomyTerms } from './taxonomy'

export const activities = sqliteTable(
  'activities',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    /** Open Referral's service status. */
    status: text({ enum: ['active', 'inactive', 'defunct', 'temporarily closed'] }).notNull(),
    tier: text({ enum: ['specialist', 'community', 'enablement'] }),
    setting: text({ enum: ['centre', 'community', 'outdoors', 'online', 'home', 'workplace'] }),
    minAge: integer(),
    maxAge: integer(),
    dementiaSpecialist: integer({ mode: 'boolean' }).notNull().default(false),
    /** Anyone may come, with or without support from the council. */
    openToAnyone: integer({ mode: 'boolean' }).notNull().default(false),
    room: text({ enum: ['free', 'waiting-list', 'full', 'ask'] })
      .notNull()
      .default('ask'),
    waitingWeeks: integer(),
    /** Who meets you on the first visit: a first name and a role key, and a picture key or photo file. */
    meetName: text(),
    meetRole: text(),
    meetPhoto: text(),
    pickedUp: text({ enum: ['yes', 'no', 'ask'] })
      .notNull()
      .default('ask'),
    busStop: text(),
    /** Bus numbers, separated by spaces. */
    busNumbers: text(),
    phone: text(),
    email: text(),
    website: text(),
    /** The day, YYYY-MM-DD, when somebody last checked that the page is right. */
    checkedOn: text(),
    /** False when the text is its owner's own and has not passed the Easy Read check. */
    easyRead: integer({ mode: 'boolean' }).notNull(),
    /** 'seed', 'staff' or 'feed:<name>'. */
    source: text().notNull(),
    /** The row as the feed last sent it, hashed: same hash, nothing to do. */
    sourceHash: text(),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    closedAt: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [
    index('activities_organisation').on(t.organisationId),
    index('activities_source').on(t.source),
    // Whether it is open is asked of every list, and this answers it without the wide rows.
    index('activities_status').on(t.status, t.id),
  ],
)

/** Where an activity happens: usually one place; a feed may name several. Position 0 is the main one. */
export const activityPlaces = sqliteTable(
  'activity_places',
  {
    id: text().primaryKey(),
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    placeId: text()
      .notNull()
      .references(() => places.id),
    position: integer().notNull().default(0),
  },
  (t) => [index('activity_places_activity').on(t.activityId), index('activity_places_place').on(t.placeId)],
)

/** The words of an activity in one language. Paragraphs are separated by a blank line. */
export const activityTexts = sqliteTable(
  'activity_texts',
  {
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    lang: text().notNull(),
    name: text().notNull(),
    /** One sentence for the card. */
    summary: text(),
    about: text().notNull(),
    /** One thing a line. */
    bring: text(),
    /** One step a line. */
    firstVisit: text(),
    gettingThere: text(),
    howToTry: text(),
    leadsTo: text(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.lang] })],
)

/** Which taxonomy terms an activity has. */
export const activityTerms = sqliteTable(
  'activity_terms',
  {
    id: text().primaryKey(),
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    termId: text()
      .notNull()
      .references(() => taxonomyTerms.id),
    position: integer().notNull().default(0),
    /** Worked out from the words of a feed, not said by its owner: found by search, never exported. */
    inferred: integer({ mode: 'boolean' }).notNull().default(false),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (t) => [index('activity_terms_activity').on(t.activityId), index('activity_terms_term').on(t.termId)],
)

/** One line of the timetable. Either `day` (weekly) or `date` (once) is set; times are local, "HH:MM". */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    day: text({ enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }),
    date: text(),
    startsAt: text(),
    endsAt: text(),
    /** 1: every week. 2: one week on, one week off, counted from `firstDate`. */
    everyWeeks: integer().notNull().default(1),
    firstDate: text(),
    lastDate: text(),
    /** The id of the feed's schedule: one row there ("MO,WE") may make several here. */
    sourceId: text(),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    note: text(),
    position: integer().notNull().default(0),
  },
  (t) => [index('sessions_activity').on(t.activityId)],
)

/** Days when an activity does not happen: holidays and the like. */
export const activityClosures = sqliteTable(
  'activity_closures',
  {
    id: text().primaryKey(),
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    firstDate: text().notNull(),
    lastDate: text().notNull(),
    reason: text({ enum: ['holiday', 'bank-holiday', 'staff-training', 'building-work', 'other'] }).notNull(),
  },
  (t) => [index('activity_closures_activity').on(t.activityId)],
)

export const costs = sqliteTable(
  'costs',
  {
    id: text().primaryKey(),
    activityId: text()
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    kind: text({
      enum: ['free', 'session', 'day', 'week', 'month', 'direct-payment', 'council-funded', 'other'],
    }).notNull(),
    /** Pence; null when the price is not said. */
    pence: integer(),
    /** The owner's own words, shown as such. */
    note: text(),
    /** What a feed said that has no column here (app/domain/open-referral/mapping.ts). */
    feedExtra: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    position: integer().notNull().default(0),
  },
  (t) => [index('costs_activity').on(t.activityId)],
)

/** Somebody told us that a page is wrong. */
export const pageReports = sqliteTable('page_reports', {
  id: text().primaryKey(),
  activityId: text()
    .notNull()
    .references(() => activities.id, { onDelete: 'cascade' }),
  what: text({ enum: ['time', 'place', 'cost', 'closed', 'access', 'words', 'other'] }).notNull(),
  words: text().notNull(),
  reach: text(),
  createdAt: text().notNull(),
})
