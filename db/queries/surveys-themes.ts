import { surveyAnswerThemes, type surveyQuotes, surveyThemes } from '../schema'
import { insertIfNew } from './rows'
import { prepared } from './statements'

/** What somebody said in their own words, typed, spoken or shown, and how far staff are with it. */
export type OwnWordsRow = {
  id: number
  question: string
  item: string
  words: string
  fileId: string | null
  lang: string
  mayQuote: boolean
  hasThemes: boolean
}

/** In the order in which they came. Answers that were taken back are not among them. */
export const listOwnWords = (surveyId: string, question: string): OwnWordsRow[] =>
  (
    prepared(
      `select a.id, a.question, a.item, a.words, a.file_id as fileId, r.lang, r.may_quote as mayQuote,
        exists (select 1 from survey_answer_themes g where g.answer_id = a.id) as hasThemes
        from survey_answers a join survey_responses r on r.id = a.response_id
        where a.survey_id = ? and a.question = ? and a.state = 'answered' and r.withdrawn_at is null
          and (a.words <> '' or a.file_id is not null)
        order by a.id`,
    ).all(surveyId, question) as (Omit<OwnWordsRow, 'mayQuote' | 'hasThemes'> & {
      mayQuote: number
      hasThemes: number
    })[]
  ).map((row) => ({ ...row, mayQuote: row.mayQuote === 1, hasThemes: row.hasThemes === 1 }))

export type ThemeRow = { id: string; question: string; name: string; count: number }

export const listThemes = (surveyId: string, question: string): ThemeRow[] =>
  prepared(
    `select t.id, t.question, t.name,
      (select count(*) from survey_answer_themes g where g.theme_id = t.id) as count
      from survey_themes t where t.survey_id = ? and t.question = ? order by t.position, t.name`,
  ).all(surveyId, question) as ThemeRow[]

export const listThemesOf = (answerId: number): string[] =>
  prepared('select theme_id from survey_answer_themes where answer_id = ?').pluck().all(answerId) as string[]

export const insertTheme = (row: typeof surveyThemes.$inferInsert): void => insertIfNew(surveyThemes, row)

export const renameThemeRow = (id: string, name: string): void => {
  prepared('update survey_themes set name = ? where id = ?').run(name, id)
}

/** All answers of the first get the second; then the first is gone. */
export function mergeThemeRows(from: string, into: string): void {
  prepared('update or ignore survey_answer_themes set theme_id = ? where theme_id = ?').run(into, from)
  prepared('delete from survey_themes where id = ?').run(from)
}

export const insertAnswerTheme = (row: typeof surveyAnswerThemes.$inferInsert): void =>
  insertIfNew(surveyAnswerThemes, row)

export const deleteAnswerTheme = (answerId: number, themeId: string): void => {
  prepared('delete from survey_answer_themes where answer_id = ? and theme_id = ?').run(answerId, themeId)
}

export const findQuote = (answerId: number): { words: string; noNames: string[] } | undefined => {
  const row = prepared(
    `select words, no_names as noNames from survey_quotes where answer_id = ? and taken_off_at is null`,
  ).get(answerId) as { words: string; noNames: string } | undefined
  return row && { ...row, noNames: JSON.parse(row.noNames) as string[] }
}

export const putQuote = (row: typeof surveyQuotes.$inferInsert): void => {
  prepared(
    `insert into survey_quotes (answer_id, words, no_names, by_id, by_name, at) values (?, ?, ?, ?, ?, ?)
      on conflict (answer_id) do update set words = excluded.words, no_names = excluded.no_names,
        by_id = excluded.by_id, by_name = excluded.by_name, at = excluded.at, taken_off_at = null`,
  ).run(row.answerId, row.words, JSON.stringify(row.noNames ?? []), row.byId, row.byName, row.at)
}

export const takeQuoteOffRow = (answerId: number, at: string): void => {
  prepared('update survey_quotes set taken_off_at = ? where answer_id = ? and taken_off_at is null').run(
    at,
    answerId,
  )
}

/** Names of everybody with an account, and of what people call them. */
export const listNames = (): string[] =>
  prepared('select name from people union select called from people').pluck().all() as string[]
