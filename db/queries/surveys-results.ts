import { prepared } from './statements'

/** Who sent answers, and how. `at` names the response in `CellRow.people`. */
export type RespondentRow = {
  at: number
  who: string
  channel: string
  helper: string
  help: string
  sentAt: string
}

/** All who gave one and the same answer: `people` holds the `at` of each. */
export type CellRow = {
  question: string
  item: string
  state: 'answered' | 'unsure' | 'skipped'
  choice: string
  number: number | null
  people: number[]
}

/** Everybody whose answers count, in the order in which they came: not those who took them back. */
export const listRespondents = (surveyId: string): RespondentRow[] =>
  prepared(
    `select rowid as at, who, channel, helper, help, sent_at as sentAt from survey_responses
      where survey_id = ? and withdrawn_at is null order by sent_at, rowid`,
  ).all(surveyId) as RespondentRow[]

export const listTakenBack = (surveyId: string): { sentAt: string; withdrawnAt: string }[] =>
  prepared(
    `select sent_at as sentAt, withdrawn_at as withdrawnAt from survey_responses
      where survey_id = ? and withdrawn_at is not null`,
  ).all(surveyId) as { sentAt: string; withdrawnAt: string }[]

/**
 * All answers of a survey in one pass over the index `survey_answers_count`, in its order, so that nothing is sorted:
 * 100,000 answers become as many rows as there are different answers. Answers that were taken back may be among them.
 */
export function listCells(surveyId: string): CellRow[] {
  const rows = prepared(
    `select a.question, a.item, a.state, a.choice, a.number, json_group_array(r.rowid) as people
      from survey_answers a indexed by survey_answers_count cross join survey_responses r on r.id = a.response_id
      where a.survey_id = ?
      group by a.question, a.item, a.state, a.choice, a.number`,
  ).all(surveyId) as (Omit<CellRow, 'people'> & { people: string })[]
  return rows.map((row) => ({ ...row, people: JSON.parse(row.people) as number[] }))
}

/** Results are fresh while this number stands: triggers raise it (0003). */
export const surveyFreshness = (surveyId: string): number =>
  (prepared('select version from survey_freshness where survey_id = ?').pluck().get(surveyId) as
    | number
    | undefined) ?? 0

/** A theme that staff gave to own words, about one thing of a list or (item '') about the question. */
export type ThemeCellRow = {
  id: string
  question: string
  item: string
  name: string
  picture: string
  people: number[]
}

export const listThemeCells = (surveyId: string): ThemeCellRow[] =>
  (
    prepared(
      `select t.id, t.question, a.item, t.name, t.picture, json_group_array(distinct r.rowid) as people
        from survey_themes t
        join survey_answer_themes g on g.theme_id = t.id
        join survey_answers a on a.id = g.answer_id
        join survey_responses r on r.id = a.response_id
        where t.survey_id = ? and r.withdrawn_at is null
        group by t.id, a.item
        order by t.position, t.name`,
    ).all(surveyId) as (Omit<ThemeCellRow, 'people'> & { people: string })[]
  ).map((row) => ({ ...row, people: JSON.parse(row.people) as number[] }))

/** Words that may be shown, of people who agreed to it (`at`), with who they are in `who`. */
export type QuoteRow = {
  at: number
  answerId: number
  question: string
  item: string
  words: string
  noNames: string[]
  who: string
  lang: string
}

export const listQuotes = (surveyId: string): QuoteRow[] =>
  (
    prepared(
      `select r.rowid as at, a.id as answerId, a.question, a.item, q.words, q.no_names as noNames, r.who, r.lang
        from survey_quotes q
        join survey_answers a on a.id = q.answer_id
        join survey_responses r on r.id = a.response_id
        where a.survey_id = ? and q.taken_off_at is null and r.may_quote = 1 and r.withdrawn_at is null
        order by q.at, q.answer_id`,
    ).all(surveyId) as (Omit<QuoteRow, 'noNames'> & { noNames: string })[]
  ).map((row) => ({ ...row, noNames: JSON.parse(row.noNames) as string[] }))
