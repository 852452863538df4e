import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { activities } from './activities'
import { people } from './people'

/** Somebody asks to try an activity. They may have no account. */
export const asks = sqliteTable(
  'asks',
  {
    id: text().primaryKey(),
    /** For talking about it on the phone: 'A-1042'. Opens nothing. */
    reference: text().notNull().unique(),
    activityId: text().references(() => activities.id, { onDelete: 'set null' }),
    /** As it was called when they asked. */
    activityName: text().notNull(),
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** A phone number or an email address; for people with an account it may be ''. */
    reach: text().notNull(),
    /** Times of the week that suit: keys like 'mon-morning', or 'any'. */
    whens: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** 'alone', 'supporter', 'friend' or own words. */
    withWhom: text().notNull().default(''),
    /** What help: support keys and own words. */
    help: text({ mode: 'json' }).$type<string[]>().notNull(),
    helpWords: text().notNull().default(''),
    words: text().notNull().default(''),
    /** The "About me" that went with it, as it was then: question and words. */
    about: text({ mode: 'json' }).$type<{ question: string; words: string; chosen: string[] }[]>(),
    /** The hash of the secret in the address that somebody without an account follows it with. */
    followHash: text().unique(),
    lang: text().notNull(),
    writtenBy: text(),
    writtenByName: text(),
    createdAt: text().notNull(),
  },
  (t) => [index('asks_person').on(t.personId), index('asks_activity').on(t.activityId)],
)

/** What happened to an ask, by date. The last row that is no note is its state. */
export const askEvents = sqliteTable(
  'ask_events',
  {
    id: text().primaryKey(),
    askId: text()
      .notNull()
      .references(() => asks.id, { onDelete: 'cascade' }),
    kind: text({
      enum: [
        'sent',
        'seen',
        'offered',
        'yes',
        'no',
        'question',
        'answered',
        'tried',
        'how-was-it',
        'started',
        'waiting',
        'not-now',
        'taken-back',
        'note',
      ],
    }).notNull(),
    words: text().notNull().default(''),
    /** For an offer. */
    date: text(),
    startsAt: text(),
    endsAt: text(),
    place: text(),
    meets: text(),
    /** For 'how-was-it': 1 to 5. For 'waiting': how many weeks. */
    number: integer(),
    /** Why not now, as a key with words in Easy Read. */
    reason: text(),
    /** A note: whether the person sees it. */
    forPerson: integer({ mode: 'boolean' }).notNull().default(true),
    byId: text(),
    byName: text().notNull().default(''),
    /** 'person', 'supporter' or 'staff'. */
    byRole: text({ enum: ['person', 'supporter', 'staff'] }).notNull(),
    at: text().notNull(),
    seenAt: text(),
  },
  (t) => [index('ask_events_ask').on(t.askId, t.at)],
)
