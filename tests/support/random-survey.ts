import type { Definition, SurveyQuestion } from '../../app/domain/surveys/definition'
import { type Ballot, cellsByStep, sortBallot } from '../../app/domain/surveys/results/ballot'
import type { CellRow, RespondentRow } from '../../db/queries/surveys-results'
import { definitionOf } from './results'

export type Chance = (below: number) => number

/** The same numbers in each run. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at))
const choices = (count: number) => idsOf(count).map((id) => ({ id, texts: { en: id } }))

/** A survey of some questions, of each sort that is counted in its own way, with answers that may all be alike. */
export function randomSurvey(chance: Chance): Ballot {
  const questions = randomQuestions(chance)
  const who = [['me'], ['me', 'helped'], ['me', 'helped', 'carer'], ['me', 'carer-for']][
    chance(4)
  ] as Definition['who']
  const definition = definitionOf(questions, { who })
  const people = chance(3) === 0 ? 5 + chance(75) : 5 + chance(26)
  const far = [1, 2, 6][chance(3)]!
  const respondents = Array.from({ length: people }, (_, at): RespondentRow => {
    const one = definition.who[Math.min(chance(who.length * far), chance(who.length))] ?? 'me'
    const channel = chance(4 * far) < 3 ? 'online' : 'paper'
    return { at, who: one, channel, helper: '', help: '', sentAt: '' }
  })
  const weights = weightsOf(questions, chance, far)
  // Half of all surveys: people of a kind say the same, or nearly so.
  const alike = [0, 0, 3, 8][chance(4)]!
  const rows = respondents.flatMap((one) => answersOf(questions, chance, { weights, alike, one }))
  return sortBallot(definition, respondents, cellsByStep(rows, respondents))
}

function randomQuestions(chance: Chance): SurveyQuestion[] {
  const sorters: SurveyQuestion[] = [
    { id: 'area', kind: 'one', ask: { en: 'Where?' }, splitBy: 'area', choices: choices(2 + chance(2)) },
  ]
  if (chance(4) === 0) sorters.push({ id: 'group', kind: 'yes-no', ask: { en: 'Old?' }, splitBy: 'group' })
  const kinds = ['yes-no', 'one', 'many', 'importance'] as const
  const others = Array.from({ length: 1 + chance(3) }, (_, at): SurveyQuestion => {
    const kind = kinds[chance(kinds.length)]!
    const some = kind === 'one' || kind === 'many' ? { choices: choices(2 + chance(3)) } : {}
    return {
      id: `q${at}`,
      kind,
      ask: { en: 'What?' },
      ...some,
      ...(kind === 'many' ? { most: 1 + chance(4) } : {}),
    }
  })
  const [first, second] = others
  if (first && second && chance(2)) {
    const ids =
      first.kind === 'yes-no' ? ['yes'] : first.kind === 'importance' ? ['extremely', 'very'] : ['a']
    second.askedIf = { question: first.id, is: ids }
  }
  return chance(2) ? [...sorters, ...others] : [...others, ...sorters]
}

type Weights = Map<string, number[]>

/** Answers hang on nothing, or on a whim: few surveys are even. */
function weightsOf(questions: readonly SurveyQuestion[], chance: Chance, far: number): Weights {
  return new Map(
    questions.map(({ id }) => [
      id,
      [0, 1, 2, 3, 4, 5].map(() => [1, 1, 3, 8, 20][chance(Math.min(5, far + 2))]!),
    ]),
  )
}

const OFFERED: Record<string, string[]> = {
  'yes-no': ['yes', 'no'],
  importance: ['extremely', 'very', 'somewhat', 'not-so', 'not-at-all'],
}

type Somebody = { weights: Weights; alike: number; one: RespondentRow }

function answersOf(questions: readonly SurveyQuestion[], chance: Chance, from: Somebody): CellRow[] {
  const given = new Map<string, string[]>()
  const { weights, alike, one } = from
  const { at } = one
  const kind = one.channel.length + one.who.length
  return questions.flatMap((question): CellRow[] => {
    const { askedIf } = question
    if (askedIf && !askedIf.is.some((id) => given.get(askedIf.question)?.includes(id))) return []
    const base = { question: question.id, item: '', choice: '', number: null, people: [at] }
    const none = chance(alike ? 40 : 12)
    if (none < 2) return [{ ...base, state: none ? 'unsure' : 'skipped' }]
    const offered = OFFERED[question.kind] ?? question.choices!.map(({ id }) => id)
    const many = question.kind === 'many' ? 1 + chance(Math.min(question.most ?? 1, offered.length)) : 1
    const chosen = new Set<string>()
    if (alike && chance(alike) > 0) chosen.add(offered[(kind + question.id.length) % offered.length]!)
    while (chosen.size < many)
      chosen.add(offered[pick(chance, weights.get(question.id)!.slice(0, offered.length))]!)
    given.set(question.id, [...chosen])
    return [...chosen].map((choice) => ({ ...base, state: 'answered' as const, choice }))
  })
}

function pick(chance: Chance, weights: readonly number[]): number {
  let at = chance(weights.reduce((a, b) => a + b))
  return weights.findIndex((weight) => {
    at -= weight
    return at < 0
  })
}
