import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import {
  surveyAnswers,
  surveyEvents,
  surveyResponses,
  type surveys,
  surveyTests,
  surveyVersions,
} from '../schema'
import { insertRow } from './rows'
import { prepared } from './statements'

export type SurveyRow = typeof surveys.$inferSelect
export type VersionRow = typeof surveyVersions.$inferSelect
export type EventRow = typeof surveyEvents.$inferSelect
export type SurveyState = EventRow['kind']
export type ResponseRow = typeof surveyResponses.$inferSelect
export type AnswerRowOf = typeof surveyAnswers.$inferSelect

/**
 * Each survey with its state and the version that people get: the newest published one. `stateAt`: since when, not
 * counting changes of an open survey.
 */
export type SurveyLine = SurveyRow & { state: SurveyState; stateAt: string; versionId: string | null }

const LINE_COLUMNS = `
  s.id, s.slug, s.number, s.synthetic, s.created_by as createdBy, s.created_at as createdAt,
  (select kind from survey_events e where e.survey_id = s.id order by e.at desc, e.rowid desc limit 1) as state,
  (select at from survey_events e where e.survey_id = s.id and e.words not in ('change', 'throw-away')
    order by e.at desc, e.rowid desc limit 1) as stateAt,
  (select v.id from survey_versions v where v.survey_id = s.id and v.published_at is not null
    order by v.number desc limit 1) as versionId`

const asLine = (row: unknown): SurveyLine => {
  const line = row as SurveyLine & { synthetic: number | boolean; state: SurveyState | null }
  return { ...line, synthetic: Boolean(line.synthetic), state: line.state ?? 'draft' }
}

export const listSurveyLines = (): SurveyLine[] =>
  prepared(`select ${LINE_COLUMNS} from surveys s order by s.number desc`).all().map(asLine)

export function findSurveyLine(by: { slug: string } | { id: string }): SurveyLine | undefined {
  const [column, value] = 'slug' in by ? ['slug', by.slug] : ['id', by.id]
  const row = prepared(`select ${LINE_COLUMNS} from surveys s where s.${column} = ?`).get(value)
  return row ? asLine(row) : undefined
}

export const findVersion = (id: string): VersionRow | undefined =>
  database().select().from(surveyVersions).where(eq(surveyVersions.id, id)).get()

export const listVersions = (surveyId: string): VersionRow[] =>
  database()
    .select()
    .from(surveyVersions)
    .where(eq(surveyVersions.surveyId, surveyId))
    .orderBy(desc(surveyVersions.number))
    .all()

/** The version that is being written, which nobody gets yet. */
export const findDraftVersion = (surveyId: string): VersionRow | undefined =>
  database()
    .select()
    .from(surveyVersions)
    .where(and(eq(surveyVersions.surveyId, surveyId), isNull(surveyVersions.publishedAt)))
    .get()

export const listSurveyEvents = (surveyId: string): EventRow[] =>
  database()
    .select()
    .from(surveyEvents)
    .where(eq(surveyEvents.surveyId, surveyId))
    .orderBy(asc(surveyEvents.at))
    .all()

export const listSurveyTests = (surveyId: string): (typeof surveyTests.$inferSelect)[] =>
  database()
    .select()
    .from(surveyTests)
    .where(eq(surveyTests.surveyId, surveyId))
    .orderBy(desc(surveyTests.on))
    .all()

export const countSurveyTests = (surveyId: string): number =>
  prepared('select count(*) from survey_tests where survey_id = ?').pluck().get(surveyId) as number

export const insertResponse = (row: typeof surveyResponses.$inferInsert): void =>
  insertRow(surveyResponses, row)

export const insertAnswer = (row: Omit<typeof surveyAnswers.$inferInsert, 'id'>): void =>
  insertRow(surveyAnswers, row)

export const findResponse = (id: string): ResponseRow | undefined =>
  database().select().from(surveyResponses).where(eq(surveyResponses.id, id)).get()

export const findResponseByCode = (codeHash: string): ResponseRow | undefined =>
  database().select().from(surveyResponses).where(eq(surveyResponses.codeHash, codeHash)).get()

/** In the order in which they were written. */
export const listAnswers = (responseId: string): AnswerRowOf[] =>
  database()
    .select()
    .from(surveyAnswers)
    .where(eq(surveyAnswers.responseId, responseId))
    .orderBy(asc(surveyAnswers.id))
    .all()

/** How many answered, not counting what was taken back. */
export const countResponses = (surveyId: string): number =>
  prepared(`select count(*) from survey_responses where survey_id = ? and withdrawn_at is null`)
    .pluck()
    .get(surveyId) as number
