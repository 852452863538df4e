import { isDeepStrictEqual } from 'node:util'
import type { Definition, SurveyQuestion } from '../definition'

/** What is another one in a survey than it was. `number`: the place of the question, from 1. */
export type Change =
  | { what: 'facts' | 'order' | 'languages' }
  | { what: 'new' | 'changed' | 'gone'; number: number; ask: string; was: string | null }

type Known = Omit<Definition, 'questions'> & { removed?: unknown; translatedFrom?: unknown }

/** What somebody who knows the one finds changed in the other, in the order in which it is read. */
export function changesBetween(before: Definition, after: Definition): Change[] {
  const idsOf = ({ questions }: Definition) => questions.map(({ id }) => id)
  const stay = (definition: Definition, other: Definition) =>
    idsOf(definition).filter((id) => idsOf(other).includes(id))
  return [
    ...(isDeepStrictEqual(factsOf(before), factsOf(after)) ? [] : [{ what: 'facts' as const }]),
    ...(isDeepStrictEqual(before.languages, after.languages) ? [] : [{ what: 'languages' as const }]),
    ...after.questions.flatMap((question, index) => changeOf(question, index, before)),
    ...before.questions.flatMap(({ id, ask }, index): Change[] =>
      idsOf(after).includes(id) ? [] : [{ what: 'gone', number: index + 1, ask: ask.en, was: null }],
    ),
    ...(isDeepStrictEqual(stay(before, after), stay(after, before)) ? [] : [{ what: 'order' as const }]),
  ]
}

function factsOf({ questions: _questions, languages: _languages, ...facts }: Definition): Partial<Known> {
  const { removed: _removed, translatedFrom: _from, ...own } = facts as Known
  return own
}

function changeOf(question: SurveyQuestion, index: number, { questions }: Definition): Change[] {
  const was = questions.find(({ id }) => id === question.id)
  if (was && isDeepStrictEqual(was, question)) return []
  const other = was && was.ask.en !== question.ask.en ? was.ask.en : null
  return [{ what: was ? 'changed' : 'new', number: index + 1, ask: question.ask.en, was: other }]
}
