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
    /** Times that suit: 'any', 'mon 10:00 12:00', 'mon', '2026-12-05 10:00 12:00', 'morning'. */
    whens: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** 'alone', 'supporter', 'friend', 'unsure', or '' when they left it out. */
    withWhom: text().notNull().default(''),
    withWords: text().notNull().default(''),
    /** What help: support keys, or 'none'. */
    help: text({ mode: 'json' }).$type<string[]>().notNull(),
    helpWords: text().notNull().default(''),
    words: text().notNull().default(''),
    /** The "About me" that went with it, as it was then: question and words. */
    about: text({ mode: 'json' }).$type<{ question: string; words: string; chosen: string[] }[]>(),
    lang: text().notNull(),
    writtenBy: text(),
    writtenByName: text(),
    createdAt: text().notNull(),
  },
  (t) => [index('asks_person').on(t.personId), index('asks_activity').on(t.activityId)],
)

/**
 * Secrets in the addresses with which somebody without an account follows an ask: only their hashes. Each mail has
 * one of its own, because a secret that is hashed cannot be written into a second mail.
 */
export const askFollows = sqliteTable(
  'ask_follows',
  {
    hash: text().primaryKey(),
    askId: text()
      .notNull()
      .references(() => asks.id, { onDelete: 'cascade' }),
    createdAt: text().notNull(),
  },
  (t) => [index('ask_follows_ask').on(t.askId)],
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
    /** How far the ask is after it: the last kind that is no question, answer or note. */
    stage: text({
      enum: [
        'sent',
        'seen',
        'offered',
        'yes',
        'no',
        'tried',
        'how-was-it',
        'started',
        'waiting',
        'not-now',
        'taken-back',
      ],
    }).notNull(),
    /** Who must do something next, and by which day (YYYY-MM-DD) staff must. */
    waitsFor: text({ enum: ['staff', 'person', 'nobody'] }).notNull(),
    dueOn: text(),
    words: text().notNull().default(''),
    /** For an offer: local date and times. */
    date: text(),
    startsAt: text(),
    endsAt: text(),
    place: text(),
    meets: text(),
    /** For 'how-was-it': 1 to 5. For 'waiting': how many weeks. */
    number: integer(),
    /** Why not now, as a key with words in Easy Read. For 'how-was-it': 'go-on' or 'not-for-me'. */
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
