import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations'

/** Somebody with an account: a customer, somebody who supports one, or staff. They may be several of these. */
export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** What they like to be called. */
    called: text().notNull(),
    /** Lower case, so that one address is one person. */
    email: text().unique(),
    phone: text().unique(),
    /** A picture key that they chose; `photoId` is a photo of their own, which wins. */
    picture: text().notNull(),
    photoId: text(),
    lang: text().notNull(),
    /** Whose pages these mostly are: what they see first after signing in. */
    kind: text({ enum: ['customer', 'carer', 'supporter', 'staff'] }).notNull(),
    town: text(),
    /** The display settings, as the settings cookie holds them. */
    display: text().notNull().default(''),
    /** Which button of the demo sign-in is theirs; null for everybody real. */
    demo: text().unique(),
    /** 'seed', 'self', 'invited' or 'staff'. */
    source: text({ enum: ['seed', 'self', 'invited', 'staff'] }).notNull(),
    madeBy: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [index('people_name').on(t.name)],
)

const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** What somebody does for an organisation or the council, from when to when. It gives what staff may do. */
export const posts = sqliteTable(
  'posts',
  {
    id: text().primaryKey(),
    personId: person(),
    kind: text({ enum: ['provider', 'job-coach', 'council'] }).notNull(),
    organisationId: text().references(() => organisations.id),
    startedAt: text().notNull(),
    endedAt: text(),
  },
  (t) => [index('posts_person').on(t.personId)],
)

/** An advocate, or whom to call when something is not safe. Their own person sees them always. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: text().primaryKey(),
    personId: person(),
    kind: text({ enum: ['advocate', 'safety'] }).notNull(),
    name: text().notNull(),
    reach: text().notNull(),
    position: integer().notNull().default(0),
  },
  (t) => [index('contacts_person').on(t.personId)],
)

/** Something that a person should hear of: a mail-like line on their own page. Values fill the message's words. */
export const news = sqliteTable(
  'news',
  {
    /** Made from what it tells about, so that one thing is told once. */
    id: text().primaryKey(),
    personId: person(),
    /** A message key: 'me:news.offer'. */
    key: text().notNull(),
    values: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    href: text().notNull(),
    at: text().notNull(),
    seenAt: text(),
  },
  (t) => [index('news_person').on(t.personId, t.seenAt, t.at)],
)

/** A person asked us to delete everything. It is done when 7 days are over, unless they change their mind. */
export const deletions = sqliteTable('deletions', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  askedAt: text().notNull(),
  dueAt: text().notNull(),
})

/** What is left of deleted accounts: how many, never who. */
export const deletedCounts = sqliteTable(
  'deleted_counts',
  { month: text().notNull(), kind: text().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.month, t.kind] })],
)
