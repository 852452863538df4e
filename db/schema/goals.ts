import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { activities } from './activities'
import { people } from './people'

const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** Who wrote something for a person, and whether the person has seen it. */
const writing = {
  writtenBy: text().notNull(),
  /** The writer's name when it was not the person. */
  writtenByName: text(),
  seenAt: text(),
}

const chosen = () => text({ mode: 'json' }).$type<string[]>().notNull().default([])

export const goals = sqliteTable(
  'goals',
  {
    id: text().primaryKey(),
    personId: person(),
    way: text({
      enum: ['learning', 'independence', 'volunteering', 'employment', 'health', 'friends', 'home', 'own'],
    }).notNull(),
    picture: text().notNull(),
    /** An idea of ours that the person chose ('bus'). It is said in the reader's language. */
    idea: text(),
    /** Their own words. Empty when they chose an idea, or said or showed it. */
    words: text().notNull(),
    /** What was chosen ('proud'), and their own words. */
    whys: chosen(),
    why: text().notNull().default(''),
    /** Ids of supporters, 'alone' or 'staff', and their own words. */
    helpers: chosen(),
    helps: text().notNull().default(''),
    /** YYYY-MM-DD, or null for no date. */
    byDate: text(),
    knows: chosen(),
    howKnow: text().notNull().default(''),
    photoId: text(),
    voiceId: text(),
    activityId: text().references(() => activities.id, { onDelete: 'set null' }),
    /** Goes up with each change of its words: a form that knows an older one may not overwrite. */
    version: integer().notNull().default(1),
    ...writing,
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [index('goals_person').on(t.personId)],
)

const goal = () =>
  text()
    .notNull()
    .references(() => goals.id, { onDelete: 'cascade' })

/** What became of a goal, by date. The last row is its state. */
export const goalEvents = sqliteTable(
  'goal_events',
  {
    id: text().primaryKey(),
    goalId: goal(),
    kind: text({
      enum: [
        'suggested',
        'started',
        'changed',
        'paused',
        'went-on',
        'reached',
        'stopped',
        'declined',
        'undone',
      ],
    }).notNull(),
    words: text().notNull().default(''),
    /** For 'changed': the words before, so that nobody's vanish. */
    before: text({ mode: 'json' }).$type<Record<string, string | null>>(),
    at: text().notNull(),
    ...writing,
  },
  (t) => [index('goal_events_goal').on(t.goalId, t.at)],
)

export const goalSteps = sqliteTable(
  'goal_steps',
  {
    id: text().primaryKey(),
    goalId: goal(),
    /** An idea of ours that was chosen ('ask'). Then `words` may be empty. */
    idea: text(),
    words: text().notNull(),
    position: integer().notNull(),
    doneAt: text(),
    /** Set while it is a suggestion that the person has not said yes to. */
    suggestedAt: text(),
    declinedAt: text(),
    removedAt: text(),
    ...writing,
    createdAt: text().notNull(),
  },
  (t) => [index('goal_steps_goal').on(t.goalId, t.position)],
)

/** "How is it going?" Goal attainment scaling, -2 to +2 (Kiresuk and Sherman, 1968). */
export const checkIns = sqliteTable(
  'check_ins',
  {
    id: text().primaryKey(),
    goalId: goal(),
    score: integer().notNull(),
    words: text().notNull().default(''),
    photoId: text(),
    voiceId: text(),
    at: text().notNull(),
    ...writing,
  },
  (t) => [index('check_ins_goal').on(t.goalId, t.at)],
)

/** What a supporter says about a goal that they can see. */
export const goalComments = sqliteTable(
  'goal_comments',
  { id: text().primaryKey(), goalId: goal(), words: text().notNull(), at: text().notNull(), ...writing },
  (t) => [index('goal_comments_goal').on(t.goalId, t.at)],
)

/** Enablement: some weeks of support, 12 at most, between a start meeting and a review meeting. */
export const plans = sqliteTable(
  'plans',
  {
    id: text().primaryKey(),
    personId: person(),
    startsOn: text().notNull(),
    weeks: integer().notNull().default(12),
    startMeetingOn: text(),
    startMeetingWith: text().notNull().default(''),
    reviewOn: text(),
    reviewWith: text().notNull().default(''),
    /** What was agreed before. */
    agreed: text().notNull(),
    /** What came of it, written at the review. */
    came: text().notNull().default(''),
    endedAt: text(),
    version: integer().notNull().default(1),
    ...writing,
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [index('plans_person').on(t.personId)],
)

/** The outcomes of a plan are goals. At the review each is looked at again. */
export const planGoals = sqliteTable(
  'plan_goals',
  {
    id: text().primaryKey(),
    planId: text()
      .notNull()
      .references(() => plans.id, { onDelete: 'cascade' }),
    goalId: goal(),
    review: text({ enum: ['kept', 'changed', 'reached'] }),
    reviewedAt: text(),
    reviewedBy: text(),
  },
  (t) => [index('plan_goals_plan').on(t.planId)],
)
