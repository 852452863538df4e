import { prepared } from './statements'

/** An answer in somebody's own words, and whether staff gave it a theme. */
export type WordsRow = { id: number; question: string; item: string; words: string; hasThemes: number }

export const listWords = (responseId: string): WordsRow[] =>
  prepared(`select a.id, a.question, a.item, a.words,
      exists (select 1 from survey_answer_themes g where g.answer_id = a.id) as hasThemes
    from survey_answers a where a.response_id = ? and a.state = 'answered' and a.words <> ''
    order by a.id`).all(responseId) as WordsRow[]

/** The themes of one answer go to another one with the same words; so does the quote, where words may be shown. */
export function moveThemes(from: number, to: number): void {
  prepared('update or ignore survey_answer_themes set answer_id = ? where answer_id = ?').run(to, from)
  prepared(`update or ignore survey_quotes set answer_id = @to where answer_id = @from and exists (
    select 1 from survey_answers a join survey_responses r on r.id = a.response_id
    where a.id = @to and r.may_quote = 1)`).run({ from, to })
}

/** A sheet has one response: while another one takes its place, the earlier one has no sheet. */
export function takeSheetOff(responseId: string): void {
  prepared('update survey_responses set sheet = null where id = ?').run(responseId)
}
