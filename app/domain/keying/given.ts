import { type Answers, type Problem, problemsOf, SKIPPED, UNSURE } from '../drafts/questions'
import { listOf, textOf } from '../drafts/read'
import { type Definition, type Step, type SurveyQuestion, stepsOf } from '../surveys/definition'
import { HELPER_STEP, isAsked, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { typeOf } from '../surveys/question-types'
import { settlePlace } from '../surveys/question-types/place'
import { OTHER } from '../surveys/question-types/type'
import { controlOf, dateNames, LANG_STEP, NOT_SURE, otherName, placeName } from './questions'

/** What the form of a sheet holds, by the name of the field. Kept as it was typed, right or wrong. */
export type Given = Record<string, string[]>

const LONGEST = 4200

/** The steps that a sheet has beside the survey's own questions. */
const COMMON = [LANG_STEP, WHO_STEP, HELPER_STEP, 'help', QUOTE_STEP]

/** The names of the fields of one step. */
export function namesOf({ step, question }: Pick<Step, 'step' | 'question'>): string[] {
  const control = controlOf(question)
  if (control === 'date') return [...dateNames(step), step + UNSURE]
  if (control === 'order')
    return [...(question.choices ?? []).map(({ id }) => placeName(step, id)), step + UNSURE]
  return [step, otherName(step), ...(control === 'radio' ? [] : [step + UNSURE])]
}

export const allNames = (definition: Definition): string[] => [
  ...COMMON,
  ...stepsOf(definition).flatMap(namesOf),
]

/** The fields of a sheet, out of a form that may say other things too. */
export function givenOf(definition: Definition, form: URLSearchParams): Given {
  const values = allNames(definition).map((name): [string, string[]] => [
    name,
    form.getAll(name).map((value) => value.slice(0, LONGEST)),
  ])
  return Object.fromEntries(values.filter(([, value]) => value.some(Boolean)))
}

/** What was typed, as a draft would hold it, and what is wrong with it. What is not asked is not looked at. */
export function readSheet(
  definition: Definition,
  given: Given,
  towns: readonly string[] = [],
): { answers: Answers; problems: Problem[] } {
  const answers: Answers = {}
  for (const name of COMMON) if (given[name]?.[0]) answers[name] = given[name][0]
  for (const step of stepsOf(definition)) Object.assign(answers, readStep(step, given, towns))
  const whoIsMissing =
    definition.who.length > 1 && !definition.who.some((who) => who === textOf(answers[WHO_STEP]))
  return {
    answers,
    problems: [
      ...(whoIsMissing ? [{ at: WHO_STEP, key: 'keying:error.who' }] : []),
      ...stepsOf(definition).flatMap((step) => findProblems(definition, step, given, answers)),
    ],
  }
}

function readStep({ step, question }: Step, given: Given, towns: readonly string[]): Answers {
  if (given[step]?.[0] === NOT_SURE || given[step + UNSURE]?.[0]) return { [step + UNSURE]: 'yes' }
  const answers = typedIn({ step, question }, given)
  if (Object.keys(answers).length === 0) return { [step + SKIPPED]: 'yes' }
  return isTypedPlace(question) ? settlePlace(step, textOf(answers[step]), towns) : answers
}

/** A town that the survey does not list itself: its name is typed, not chosen. */
const isTypedPlace = (question: SurveyQuestion) => question.kind === 'place' && controlOf(question) === 'text'

/** The values alone; nothing when the question was left out. */
function typedIn({ step, question }: Pick<Step, 'step' | 'question'>, given: Given): Answers {
  const control = controlOf(question)
  if (control === 'order') return readOrder(step, question.choices ?? [], given)
  const many = typeOf(question).many?.(question, step) ?? []
  const answers: Answers = {}
  for (const name of control === 'date' ? dateNames(step) : [step, otherName(step)]) {
    if (name !== step && isTypedPlace(question)) continue
    const values = (given[name] ?? [])
      .map((value) => value.trim())
      .filter((value) => value && value !== NOT_SURE)
    if (values[0]) answers[name] = many.includes(name) ? values : values[0]
  }
  return question.other || question.kind === 'place' ? withOther(step, many.length > 0, answers) : answers
}

/** Words beside "Something else" choose it. */
function withOther(step: string, isMany: boolean, answers: Answers): Answers {
  if (!answers[otherName(step)]) return answers
  const chosen = listOf(answers[step])
  if (isMany) return { ...answers, [step]: [...new Set([...chosen, OTHER])] }
  return chosen.length > 0 ? answers : { ...answers, [step]: OTHER }
}

/** Numbers beside things become the things in their order; two with one number, or a gap, make none. */
function readOrder(step: string, choices: readonly { id: string }[], given: Given): Answers {
  const placed = choices.map(({ id }) => ({ id, place: (given[placeName(step, id)]?.[0] ?? '').trim() }))
  if (placed.every(({ place }) => !place)) return {}
  const order = choices.map((_, at) => placed.filter(({ place }) => place === String(at + 1)))
  return { [step]: order.every(({ length }) => length === 1) ? order.map(([one]) => one?.id ?? '') : ['-'] }
}

function findProblems(definition: Definition, one: Step, given: Given, answers: Answers): Problem[] {
  const { step, question } = one
  if (!isAsked(definition, question.id, answers)) return []
  const typed = typedIn(one, given)
  if (Object.keys(typed).length === 0) return []
  if (answers[step + UNSURE]) return [{ at: step, key: 'keying:error.both' }]
  const type = typeOf(question)
  const fields = type.fields(question, step)
  const check = () => type.check(question, step, answers)
  // Each problem leads to the question: within it everything is in sight.
  return problemsOf({ step, fields, check }, answers)
    .slice(0, 1)
    .map(({ key }) => ({ at: step, key }))
}

/** The other way round: how the form holds answers. */
export function givenFrom(definition: Definition, answers: Answers): Given {
  const given: Given = {}
  for (const name of COMMON) if (answers[name]) given[name] = listOf(answers[name])
  for (const { step, question } of stepsOf(definition)) {
    const control = controlOf(question)
    if (answers[step + UNSURE]) {
      given[control === 'radio' ? step : step + UNSURE] = control === 'radio' ? [NOT_SURE] : ['yes']
    } else if (isTypedPlace(question) && answers[step] === OTHER) {
      given[step] = listOf(answers[otherName(step)])
    } else if (control === 'order') {
      for (const [at, id] of listOf(answers[step]).entries()) given[placeName(step, id)] = [String(at + 1)]
    } else {
      for (const name of control === 'date' ? dateNames(step) : [step, otherName(step)])
        if (listOf(answers[name]).some(Boolean)) given[name] = listOf(answers[name])
    }
  }
  return given
}
