import { listQuotes, listThemeCells, type QuoteRow } from '../../../../db/queries/surveys-results'
import { stepName } from '../definition'
import type { Ballot } from './ballot'
import type { PublishedStep, Quote, Theme } from './published'
import { isSmall } from './suppress'

/**
 * Adds what people said in their own words: how many spoke about each theme, and words that they agreed to show.
 * Somebody may speak about many themes or none, so no number of a theme tells another: small ones alone are hidden.
 */
export function addOwnWords(surveyId: string, ballot: Ballot, questions: readonly PublishedStep[]): void {
  if (!questions.some(({ counting }) => counting === 'words')) return
  const own = new Set(
    ballot.respondents.flatMap(({ at }, person) => (ballot.own.groupOf[person] === 0 ? at : [])),
  )
  const themes = new Map<string, Theme[]>()
  for (const { id, question, item, name, picture, people } of listThemeCells(surveyId)) {
    const count = people.filter((at) => own.has(at)).length
    const shown = !isSmall(count)
    addTo(themes, stepName(question, item), { id, name, picture, count: shown ? count : null, shown })
  }
  const quotes = new Map<string, Quote[]>()
  for (const row of listQuotes(surveyId)) addTo(quotes, stepName(row.question, row.item), toQuote(row))
  for (const one of questions) {
    if (one.counting !== 'words' || one.tooFew) continue
    const found = themes.get(one.step) ?? []
    one.themes = found.filter(({ count }) => count !== 0).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    one.quotes = quotes.get(one.step) ?? []
  }
}

const toQuote = ({ words, who, lang }: QuoteRow): Quote => ({ words, who, lang })

function addTo<T>(map: Map<string, T[]>, key: string, one: T) {
  const same = map.get(key)
  if (same) same.push(one)
  else map.set(key, [one])
}
