import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people'
import { surveys } from './surveys'

/** "You said, we did": what people said, and what we do about it. Where it stands is in its steps. */
export const changes = sqliteTable(
  'changes',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    picture: text().notNull(),
    /** A key of the themes (app/domain/changes/themes.ts). */
    theme: text().notNull(),
    title: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    said: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    will: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** Who leads it: a team, never a person. */
    lead: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    brings: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** YYYY-MM-DD, or null when no day is set. */
    byDate: text(),
    surveyId: text().references(() => surveys.id, { onDelete: 'set null' }),
    /** What of the survey it answers: ids of questions, or 'question--item'. */
    answers: text({ mode: 'json' }).$type<string[]>().notNull(),
    createdBy: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    publishedAt: text(),
  },
  (t) => [index('changes_survey').on(t.surveyId)],
)

/** Where a change stands, by date. The last row is the state. */
export const changeSteps = sqliteTable(
  'change_steps',
  {
    id: text().primaryKey(),
    changeId: text()
      .notNull()
      .references(() => changes.id, { onDelete: 'cascade' }),
    state: text({ enum: ['not-started', 'doing', 'done', 'cannot-do'] }).notNull(),
    words: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    byId: text(),
    byName: text().notNull().default(''),
    at: text().notNull(),
  },
  (t) => [index('change_steps_change').on(t.changeId, t.at)],
)

/** Something that somebody thinks would be better. From anyone, at any time. */
export const ideas = sqliteTable(
  'ideas',
  {
    id: text().primaryKey(),
    /** For talking about it: 'I-1042'. Opens nothing. */
    reference: text().notNull().unique(),
    theme: text().notNull().default(''),
    words: text().notNull(),
    /** The person agrees that others may read it, without a name. */
    mayShow: integer({ mode: 'boolean' }).notNull(),
    /** With it the person looks for the answer. Only its hash. */
    codeHash: text().notNull().unique(),
    lang: text().notNull(),
    sentAt: text().notNull(),
    /** By which day staff answer (YYYY-MM-DD). */
    dueOn: text().notNull(),
  },
  (t) => [index('ideas_due').on(t.dueOn)],
)

export const ideaAnswers = sqliteTable(
  'idea_answers',
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: 'cascade' }),
    words: text().notNull(),
    /** The idea as others see it: names taken out. Null: it is not shown. */
    shown: text(),
    changeId: text().references(() => changes.id, { onDelete: 'set null' }),
    byId: text(),
    byName: text().notNull(),
    at: text().notNull(),
  },
  (t) => [index('idea_answers_idea').on(t.ideaId, t.at)],
)

/**
 * Somebody wants to hear what changed. Stands apart from answers: it names the questions that they spoke about, never
 * what they said, and the day alone.
 * The migration makes it without row numbers: they would tell in which order people asked, and so whose answers are
 * whose.
 */
export const hearBacks = sqliteTable(
  'hear_backs',
  {
    id: text().primaryKey(),
    surveyId: text().references(() => surveys.id, { onDelete: 'cascade' }),
    ideaId: text().references(() => ideas.id, { onDelete: 'cascade' }),
    /** Questions, or 'question--item', that were answered. */
    about: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Who is signed in hears on their own page; all others by mail or text. */
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    channel: text({ enum: ['me', 'mail', 'text'] }).notNull(),
    to: text().notNull().default(''),
    lang: text().notNull(),
    /** Whoever has it can stop the mails. Only its hash; the mail carries it. */
    stopHash: text().notNull().unique(),
    /** YYYY-MM-DD */
    askedOn: text().notNull(),
    stoppedAt: text(),
  },
  (t) => [index('hear_backs_survey').on(t.surveyId), index('hear_backs_person').on(t.personId)],
)

/** Of what somebody was told: each step of a change once. */
export const hearBackTold = sqliteTable(
  'hear_back_told',
  {
    hearBackId: text()
      .notNull()
      .references(() => hearBacks.id, { onDelete: 'cascade' }),
    /** The id of a step of a change, or of an answer to an idea. */
    of: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.hearBackId, t.of] })],
)

/**
 * Somebody gave an address for hearing back and nobody has said yet that it is theirs. Nothing reads this table to
 * tell what changed: an address goes to `hear_backs` with the yes alone. Without row numbers, as there.
 */
export const hearBackWaiting = sqliteTable(
  'hear_back_waiting',
  {
    id: text().primaryKey(),
    surveyId: text().references(() => surveys.id, { onDelete: 'cascade' }),
    ideaId: text().references(() => ideas.id, { onDelete: 'cascade' }),
    about: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Steps of changes that were public when it was asked: they are no news after the yes. */
    known: text({ mode: 'json' }).$type<string[]>().notNull(),
    channel: text({ enum: ['mail', 'text'] }).notNull(),
    /** Empty from the yes on. */
    to: text().notNull(),
    lang: text().notNull(),
    /** Whoever has it can say yes, once. Only its hash; the mail carries it. */
    confirmHash: text().notNull().unique(),
    /** YYYY-MM-DD */
    askedOn: text().notNull(),
    /** The day of the yes. The row stays until the link ends, so that a second press is told the same. */
    confirmedOn: text(),
  },
  (t) => [index('hear_back_waiting_survey').on(t.surveyId), index('hear_back_waiting_idea').on(t.ideaId)],
)
