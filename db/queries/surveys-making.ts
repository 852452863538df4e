import { and, eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { surveyEvents, surveys, surveyVersions, surveyWarnings } from '../schema'
import { insertRow } from './rows'
import { prepared } from './statements'

export type WarningRow = typeof surveyWarnings.$inferSelect

export const insertSurvey = (row: typeof surveys.$inferInsert): void => insertRow(surveys, row)

export const insertVersion = (row: typeof surveyVersions.$inferInsert): void => insertRow(surveyVersions, row)

export const insertSurveyEvent = (row: typeof surveyEvents.$inferInsert): void => insertRow(surveyEvents, row)

/** Surveys are numbered one after another, for sheets of paper. */
export const nextSurveyNumber = (): number =>
  prepared('select coalesce(max(number), 0) + 1 from surveys').pluck().get() as number

/** Writes a draft version, if it still is as it was seen. */
export const writeDefinition = (
  id: string,
  seenAt: string,
  row: { definition: unknown; updatedAt: string; updatedByName: string },
): boolean =>
  database()
    .update(surveyVersions)
    .set(row)
    .where(and(eq(surveyVersions.id, id), eq(surveyVersions.updatedAt, seenAt)))
    .run().changes === 1

export const publishVersion = (id: string, at: string): void => {
  database().update(surveyVersions).set({ publishedAt: at }).where(eq(surveyVersions.id, id)).run()
}

/** The version that people get; undefined before the first was published. */
export const findPublishedId = (surveyId: string): string | undefined =>
  prepared(
    `select id from survey_versions where survey_id = ? and published_at is not null order by number desc limit 1`,
  )
    .pluck()
    .get(surveyId) as string | undefined

/** Takes a version away that nobody ever got. */
export const deleteDraftVersion = (id: string): void => {
  prepared('delete from survey_versions where id = ? and published_at is null').run(id)
}

/** How many answers there are to each question of a survey, whatever its version. */
export const countAnswersByQuestion = (surveyId: string): Map<string, number> =>
  new Map(
    prepared(
      `select question, count(distinct response_id) from survey_answers
       where survey_id = ? and state = 'answered' group by question`,
    )
      .raw()
      .all(surveyId) as [string, number][],
  )

export const listWarnings = (surveyId: string): WarningRow[] =>
  database().select().from(surveyWarnings).where(eq(surveyWarnings.surveyId, surveyId)).all()

export const insertWarning = (row: WarningRow): void => insertRow(surveyWarnings, row)

export const deleteWarning = (surveyId: string, id: string): void => {
  database()
    .delete(surveyWarnings)
    .where(and(eq(surveyWarnings.surveyId, surveyId), eq(surveyWarnings.id, id)))
    .run()
}

/** Activities that a question can show, by name. */
export const listActivityNames = (): { slug: string; name: string }[] =>
  prepared(
    `select a.slug, x.name from activities a join activity_texts x on x.activity_id = a.id and x.lang = 'en'
     where a.status in ('active', 'temporarily closed') order by x.name`,
  ).all() as { slug: string; name: string }[]
