import type { Filters } from './filters'
import { noFilters } from './filters'
import type { AccessFact, Kind, Support } from './vocabulary'

/** The questions of "Help me choose", in their order. Each may be skipped. */
export const CHOOSE_STEPS = ['like', 'where', 'when', 'help', 'with'] as const
export type ChooseStep = (typeof CHOOSE_STEPS)[number]

/** "What do you like?" The first 5 are shown, the others under "more". Pictures: `like.food`. */
export const LIKES = {
  food: ['cooking'],
  outdoors: ['gardening', 'walking', 'animals'],
  making: ['art', 'craft', 'film'],
  music: ['music', 'dance', 'drama'],
  people: ['social', 'games', 'trips', 'befriending', 'shared-lives'],
  moving: ['sport', 'swimming', 'dance', 'walking'],
  work: ['work-training', 'job-club', 'volunteering'],
  learning: ['computers', 'reading', 'life-skills'],
  calm: ['sensory', 'wellbeing', 'memory'],
} as const satisfies Record<string, readonly Kind[]>
export type Like = keyof typeof LIKES

/** "Where?" A town is typed or chosen (`place`); `online` needs no place. */
export const WHERES = ['online'] as const

/** "When?" Weekend has any time of day. */
export const WHENS = ['mornings', 'afternoons', 'evenings', 'weekends'] as const
export type When = (typeof WHENS)[number]

/** "What help do you need?" Hard: what does not have it is no match. A fact of the place, or support that is given. */
export const NEEDS = {
  'step-free': { access: ['step-free'], notAtHome: true },
  'one-to-one': { support: ['one-to-one'] },
  'personal-care': { support: ['personal-care'] },
  'getting-there': { support: ['getting-there'] },
  signing: { support: ['signing'] },
  eating: { support: ['eating'] },
  medicine: { support: ['medicine'] },
  symbols: { support: ['symbols'] },
  'changing-place': { access: ['changing-place'], notAtHome: true },
  'quiet-room': { access: ['quiet-room'], notAtHome: true },
  'hearing-loop': { access: ['hearing-loop'] },
} as const satisfies Record<string, NeedTerms>
export type Need = keyof typeof NEEDS
/** `notAtHome`: a fact of a building, which somebody who takes part from home does not need. */
type NeedTerms = { access?: readonly AccessFact[]; support?: readonly Support[]; notAtHome?: true }
export const termsOfNeed = (need: Need): NeedTerms => NEEDS[need]

/** "Who with?" Wishes, not needs. */
export const WITHS = ['few-people', 'one-person', 'anyone', 'young-adults', 'older-people'] as const
export type With = (typeof WITHS)[number]

/** How many choices of a question are shown before "more". */
export const FIRST_CHOICES = 5

export type Answers = {
  like: Like[]
  place: string
  where: 'online' | null
  when: When[]
  help: Need[]
  with: With[]
}

const known = <T extends string>(params: URLSearchParams, name: string, keys: readonly T[]): T[] => {
  const given = new Set(params.getAll(name).slice(0, 40))
  return keys.filter((key) => given.has(key))
}

/** Reads answers from an address; what nobody offered is left out. Never throws. */
export const parseAnswers = (params: URLSearchParams): Answers => ({
  like: known(params, 'like', Object.keys(LIKES) as Like[]),
  place: tidyPlace(params.get('place')),
  where: known(params, 'where', WHERES)[0] ?? null,
  when: known(params, 'when', WHENS),
  help: known(params, 'help', Object.keys(NEEDS) as Need[]),
  with: known(params, 'with', WITHS),
})

export function answersToParams(answers: Partial<Answers>): URLSearchParams {
  const params = new URLSearchParams()
  for (const like of answers.like ?? []) params.append('like', like)
  if (answers.place) params.set('place', answers.place)
  if (answers.where) params.set('where', answers.where)
  for (const name of ['when', 'help', 'with'] as const) {
    for (const value of answers[name] ?? []) params.append(name, value)
  }
  return params
}

/** The question that an address asks for: `step`, or else the first. 'matches' is the end. */
export function readStep(params: URLSearchParams): ChooseStep | 'matches' {
  const asked = params.get('step')
  return asked === 'matches' ? asked : (CHOOSE_STEPS.find((step) => step === asked) ?? 'like')
}

export const stepAfter = (step: ChooseStep): ChooseStep | 'matches' =>
  CHOOSE_STEPS[CHOOSE_STEPS.indexOf(step) + 1] ?? 'matches'

export const stepBefore = (step: ChooseStep | 'matches'): ChooseStep | null =>
  step === 'matches' ? 'with' : (CHOOSE_STEPS[CHOOSE_STEPS.indexOf(step) - 1] ?? null)

/** The list of activities that comes closest to these answers, for "see all". */
export const answersToFilters = (answers: Answers): Filters => ({
  ...noFilters(),
  place: answers.where ? '' : answers.place,
  kind: [...new Set(answers.like.flatMap((like): readonly Kind[] => LIKES[like]))],
  access: needsOf(answers.help).access,
  support: needsOf(answers.help).support,
})

/** What the needs ask of a place and of its people. */
export const needsOf = (needs: Need[]) => ({
  access: needs.flatMap((need) => termsOfNeed(need).access ?? []),
  support: needs.flatMap((need) => termsOfNeed(need).support ?? []),
})

const tidyPlace = (place: string | null) =>
  (place ?? '')
    .slice(0, 400)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 80)
