import { listQuotes, listThemeCells, type QuoteRow } from '../../../../db/queries/surveys-results'
import { listNames } from '../../../../db/queries/surveys-themes'
import { type SurveyQuestion, stepName } from '../definition'
import { countingOf } from '../question-types'
import { OTHER } from '../question-types/type'
import type { Ballot } from './ballot'
import { findNames } from './names'
import type { PublishedStep, Quote, Theme } from './published'
import { FEWEST, isTelling } from './suppress'

/** Whether people can say something in their own words: as the answer, or beside "something else". */
export const hasOwnWords = (question: SurveyQuestion): boolean =>
  countingOf(question).counts === 'words' ||
  ((question.kind === 'one' || question.kind === 'many') && question.other === true)

/**
 * Adds what people said in their own words: how many spoke about each theme, and words that they agreed to show.
 * Somebody may speak about many themes or none, so no number of a theme tells another: it is hidden where few spoke
 * about it, or all but few. Beside "something else" nothing is said where how many chose it is hidden.
 */
export function addOwnWords(surveyId: string, ballot: Ballot, questions: readonly PublishedStep[]): void {
  if (!questions.some(({ question }) => hasOwnWords(question))) return
  const themes = sortThemes(surveyId, ballot)
  const quotes = sortQuotes(surveyId, ballot)
  for (const one of questions) {
    const base = hasOwnWords(one.question) && !one.tooFew ? baseOf(one) : null
    if (base === null) continue
    const found = (themes.get(one.step) ?? []).filter(({ people }) => people > 0)
    one.themes = found
      .map(({ people, ...theme }): Theme => {
        const shown = !isTelling(people, base)
        return { ...theme, count: shown ? people : null, shown }
      })
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    one.quotes = quotes.get(one.step) ?? []
  }
}

/** Of whom the themes are a part: all who answered, or all who said something else. Null is hidden. */
export const baseOf = ({ counting, answered, counts }: PublishedStep): number | null =>
  counting === 'words' ? answered : (counts.find(({ id }) => id === OTHER)?.count ?? null)

type CountedTheme = Pick<Theme, 'id' | 'name' | 'picture'> & { people: number }

function sortThemes(surveyId: string, { respondents, own }: Ballot): Map<string, CountedTheme[]> {
  const counts = new Set(respondents.flatMap(({ at }, person) => (own.groupOf[person] === 0 ? at : [])))
  const themes = new Map<string, CountedTheme[]>()
  for (const { id, question, item, name, picture, people } of listThemeCells(surveyId)) {
    const count = people.filter((at) => counts.has(at)).length
    addTo(themes, stepName(question, item), { id, name, picture, people: count })
  }
  return themes
}

/** Looked through for names once more: somebody may have an account now who had none when staff looked. */
function sortQuotes(surveyId: string, { respondents }: Ballot): Map<string, Quote[]> {
  const counted = new Set(respondents.map(({ at }) => at))
  const kinds = new Map<string, number>()
  for (const { who } of respondents) kinds.set(who, (kinds.get(who) ?? 0) + 1)
  const known = listNames()
  const quotes = new Map<string, Quote[]>()
  for (const row of listQuotes(surveyId)) {
    if (!counted.has(row.at) || namesLeft(row, known).length > 0) continue
    // Of a kind of people with fewer than 5 it would say who they are.
    const who = (kinds.get(row.who) ?? 0) >= FEWEST ? row.who : null
    addTo(quotes, stepName(row.question, row.item), { words: row.words, who, lang: row.lang })
  }
  return quotes
}

/** What may be a name in words that are shown, less what staff found to be none. */
export const namesLeft = (
  { words, noNames }: Pick<QuoteRow, 'words' | 'noNames'>,
  known: readonly string[],
): string[] => findNames(words, known).filter((name) => !noNames.includes(name))

function addTo<T>(map: Map<string, T[]>, key: string, one: T) {
  const same = map.get(key)
  if (same) same.push(one)
  else map.set(key, [one])
}
