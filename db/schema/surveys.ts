import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A set of questions that the council asks. What it asks is in its versions; where it stands in its events. */
export const surveys = sqliteTable('surveys', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  /** Short, for sheets of paper: 12. */
  number: integer().notNull().unique(),
  /** Whether its answers were made by a computer for a demo: every page that shows them says so. */
  synthetic: integer({ mode: 'boolean' }).notNull().default(false),
  createdBy: text(),
  createdAt: text().notNull(),
})

/**
 * What a survey asks, as it was at a time. The newest one without `publishedAt` is the draft; a published one never
 * changes again, and each answer names the version that it answers.
 */
export const surveyVersions = sqliteTable(
  'survey_versions',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    /** A Definition (app/domain/surveys/definition.ts). */
    definition: text({ mode: 'json' }).$type<unknown>().notNull(),
    createdBy: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    /** Who wrote it last: whoever writes at the same time is told the name. */
    updatedByName: text().notNull().default(''),
    publishedAt: text(),
  },
  (t) => [uniqueIndex('survey_versions_number').on(t.surveyId, t.number)],
)

/** What happened to a survey, by date. The last event is its state. */
export const surveyEvents = sqliteTable(
  'survey_events',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['draft', 'checked', 'open', 'closed', 'published'] }).notNull(),
    versionId: text(),
    byId: text(),
    byName: text().notNull().default(''),
    words: text().notNull().default(''),
    at: text().notNull(),
  },
  (t) => [index('survey_events_survey').on(t.surveyId, t.at)],
)

/** A named person accepts a warning of the Easy Read check about one text, with a reason. */
export const surveyWarnings = sqliteTable(
  'survey_warnings',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    /** The very words: when they change, the warning is open again. */
    words: text().notNull(),
    rule: text().notNull(),
    reason: text().notNull(),
    byId: text(),
    byName: text().notNull(),
    at: text().notNull(),
  },
  (t) => [index('survey_warnings_survey').on(t.surveyId)],
)

/** Who of the co-production group tried a survey before it was opened, and what was changed after it. */
export const surveyTests = sqliteTable(
  'survey_tests',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    versionId: text().notNull(),
    /** YYYY-MM-DD */
    on: text().notNull(),
    people: text().notNull(),
    count: integer().notNull(),
    found: text().notNull(),
    changed: text().notNull(),
    byId: text(),
    byName: text().notNull(),
    at: text().notNull(),
  },
  (t) => [index('survey_tests_survey').on(t.surveyId)],
)

/**
 * Answers that somebody sent. Nothing here says who they are: how to reach them stands in `hear_backs`, without a way
 * from one to the other.
 */
export const surveyResponses = sqliteTable(
  'survey_responses',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    versionId: text()
      .notNull()
      .references(() => surveyVersions.id),
    channel: text({ enum: ['online', 'paper', 'phone', 'import'] }).notNull(),
    who: text({ enum: ['me', 'helped', 'carer', 'carer-for', 'staff', 'provider'] }).notNull(),
    /** With `helped`: who helped, and how much. Keys. */
    helper: text().notNull().default(''),
    help: text().notNull().default(''),
    lang: text().notNull(),
    /** With it the person who sent it looks what changed, or takes it back. Only its hash. */
    codeHash: text().unique(),
    /** On paper, what is printed on the sheet. Null for all others. */
    sheet: text(),
    mayQuote: integer({ mode: 'boolean' }).notNull().default(false),
    synthetic: integer({ mode: 'boolean' }).notNull().default(false),
    sentAt: text().notNull(),
    /** Taken back by the person: counted nowhere from then on, and its answers are deleted. */
    withdrawnAt: text(),
  },
  (t) => [
    index('survey_responses_survey').on(t.surveyId, t.withdrawnAt),
    uniqueIndex('survey_responses_sheet').on(t.surveyId, t.sheet),
  ],
)

/** One answer to one question, or about one thing of its list; one row for each choice of many. */
export const surveyAnswers = sqliteTable(
  'survey_answers',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    responseId: text()
      .notNull()
      .references(() => surveyResponses.id, { onDelete: 'cascade' }),
    surveyId: text().notNull(),
    question: text().notNull(),
    item: text().notNull().default(''),
    state: text({ enum: ['answered', 'unsure', 'skipped'] }).notNull(),
    choice: text().notNull().default(''),
    /** For numbers; for things in an order, the place from 1. */
    number: integer(),
    words: text().notNull().default(''),
    fileId: text(),
  },
  (t) => [
    index('survey_answers_count').on(
      t.surveyId,
      t.question,
      t.item,
      t.state,
      t.choice,
      t.number,
      t.responseId,
    ),
    index('survey_answers_response').on(t.responseId),
  ],
)

/** A photo or a recording in an answer. Before it is sent, it belongs to whoever holds the draft. */
export const surveyFiles = sqliteTable(
  'survey_files',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    /** The owner of the draft, as in `drafts`; '' once it is sent. */
    owner: text().notNull(),
    kind: text({ enum: ['photo', 'voice'] }).notNull(),
    type: text().notNull(),
    data: blob({ mode: 'buffer' }).notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('survey_files_owner').on(t.owner)],
)

/** What people's own words are about: staff give each answer its themes. */
export const surveyThemes = sqliteTable(
  'survey_themes',
  {
    id: text().primaryKey(),
    surveyId: text()
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    question: text().notNull(),
    name: text().notNull(),
    picture: text().notNull().default(''),
    position: integer().notNull().default(0),
    createdAt: text().notNull(),
  },
  (t) => [index('survey_themes_survey').on(t.surveyId)],
)

export const surveyAnswerThemes = sqliteTable(
  'survey_answer_themes',
  {
    id: text().primaryKey(),
    answerId: integer()
      .notNull()
      .references(() => surveyAnswers.id, { onDelete: 'cascade' }),
    themeId: text()
      .notNull()
      .references(() => surveyThemes.id, { onDelete: 'cascade' }),
    byId: text(),
    at: text().notNull(),
  },
  (t) => [
    uniqueIndex('survey_answer_themes_once').on(t.answerId, t.themeId),
    index('survey_answer_themes_theme').on(t.themeId),
  ],
)

/** Words that the person agreed to show, after somebody looked that no name stands in them. */
export const surveyQuotes = sqliteTable('survey_quotes', {
  answerId: integer()
    .primaryKey()
    .references(() => surveyAnswers.id, { onDelete: 'cascade' }),
  /** As they are shown: names taken out. */
  words: text().notNull(),
  /** What looks like a name in them and is none: staff looked at each. */
  noNames: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  byId: text(),
  byName: text().notNull(),
  at: text().notNull(),
  takenOffAt: text(),
})

/** A number for each survey that triggers raise with every change of its answers: results are fresh while it stands. */
export const surveyFreshness = sqliteTable('survey_freshness', {
  surveyId: text().primaryKey(),
  version: integer().notNull().default(1),
})
