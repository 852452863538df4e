import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people'

const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

const authority = () =>
  text({ enum: ['self', 'helped', 'permission', 'attorney-or-deputy', 'best-interests'] }).notNull()

/** Somebody who supports a customer. By itself it lets nobody see anything. */
export const supports = sqliteTable(
  'supports',
  {
    id: text().primaryKey(),
    customerId: person(),
    supporterId: person(),
    /** A key: 'family', 'friend', 'support-worker', 'advocate', 'job-coach', 'other'. */
    relation: text().notNull(),
    startedAt: text().notNull(),
    endedAt: text(),
  },
  (t) => [index('supports_customer').on(t.customerId), index('supports_supporter').on(t.supporterId)],
)

/** A decision that somebody else made, because the customer could not make this one (Mental Capacity Act 2005). */
export const decisions = sqliteTable(
  'decisions',
  {
    id: text().primaryKey(),
    customerId: person(),
    decision: text().notNull(),
    reason: text().notNull(),
    /** Who was asked. */
    asked: text().notNull(),
    reviewOn: text().notNull(),
    recordedBy: text().notNull(),
    recordedAt: text().notNull(),
  },
  (t) => [index('decisions_customer').on(t.customerId)],
)

/** Who may see or do what, for whom, from when until when, given by whom on what authority. */
export const shares = sqliteTable(
  'shares',
  {
    id: text().primaryKey(),
    customerId: person(),
    supporterId: person(),
    topic: text({ enum: ['week', 'goals', 'jobs', 'about', 'breaks', 'requests'] }).notNull(),
    /** 'do' includes 'see'. */
    can: text({ enum: ['see', 'do'] }).notNull(),
    /** For goals: one goal alone; null shares the whole topic. */
    thing: text(),
    startsAt: text().notNull(),
    /** It ends by itself then; null: until it is stopped. */
    endsAt: text(),
    givenBy: text().notNull(),
    authority: authority(),
    decisionId: text().references(() => decisions.id),
    stoppedAt: text(),
    stoppedBy: text(),
    createdAt: text().notNull(),
  },
  (t) => [
    index('shares_pair').on(t.supporterId, t.customerId, t.topic),
    index('shares_customer').on(t.customerId),
  ],
)

/** A customer asks somebody to be their supporter. The link is used once; its id is a hash. */
export const invites = sqliteTable(
  'invites',
  {
    id: text().primaryKey(),
    customerId: person(),
    name: text().notNull(),
    email: text().notNull(),
    relation: text().notNull(),
    /** What is shared when they say yes. */
    topics: text({ mode: 'json' }).$type<{ topic: string; can: 'see' | 'do' }[]>().notNull(),
    endsOn: text(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
    usedBy: text(),
    stoppedAt: text(),
  },
  (t) => [index('invites_customer').on(t.customerId)],
)

/** Who looked at what, and who was refused. */
export const looks = sqliteTable(
  'looks',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    customerId: person(),
    /** Kept when that person's account goes: the customer still sees that somebody looked. */
    viewerId: text(),
    viewerName: text().notNull(),
    topic: text().notNull(),
    /** 'see', 'do' or 'answer'. */
    ability: text().notNull(),
    authority: text().notNull(),
    outcome: text({ enum: ['allowed', 'refused'] }).notNull(),
    at: text().notNull(),
  },
  (t) => [index('looks_customer').on(t.customerId, t.at)],
)
