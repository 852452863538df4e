import {
  type Answers,
  answersToParams,
  CHOOSE_STEPS,
  type ChooseStep,
} from '../../../domain/activities/choose-steps'

/** Which answers a question asks for. */
export const ASKED = {
  like: ['like'],
  where: ['place', 'where'],
  when: ['when'],
  help: ['help'],
  with: ['with'],
} as const satisfies Record<ChooseStep, readonly (keyof Answers)[]>

export const EMPTY: Answers = { like: [], place: '', where: null, when: [], help: [], with: [] }

/** The address of a step with these answers: all that is known is in it, and nothing is kept anywhere else. */
export function stepAddress(step: ChooseStep | 'matches', answers: Partial<Answers> = {}): string {
  const params = answersToParams(answers)
  params.set('step', step)
  return `/activities/choose?${params}`
}

/** The answers to all other questions. */
export const withoutAnswer = (answers: Answers, step: ChooseStep): Answers => ({
  ...answers,
  ...Object.fromEntries(ASKED[step].map((name) => [name, EMPTY[name]])),
})

export const numberOf = (step: ChooseStep): number => CHOOSE_STEPS.indexOf(step) + 1
export const HOW_MANY = CHOOSE_STEPS.length
