import { numberOf } from '../../keying/questions'
import {
  type Definition,
  EASY_READ_WHO,
  type Step,
  type SurveyQuestion,
  stepsOf,
  type Who,
} from '../definition'
import { typeOf } from '../question-types'
import type { Offered } from '../question-types/type'

/** Copies in one print. More are printed in turns. */
export const MOST_COPIES = 50

/** The paper in Easy Read, or in detail for carers, staff and providers. */
export type PaperVersion = 'easy' | 'detailed'

/** What stands in words where a screen would leave a question out. */
export type OnlyIf = { number: string; choices: Offered[] }
/** "If you ticked Yes, answer question 5. If not, go to question 7." `otherwise` is null when nothing comes after. */
export type GoOn = { choices: Offered[]; number: string; otherwise: string | null }

/** One question as it stands on paper. */
export type PaperQuestion = {
  step: Step
  /** The same as the one at the desk has where sheets are typed in: 5, or 6b for a thing of a list. */
  number: string
  onlyIf: OnlyIf | null
  goOn: GoOn | null
  /** For these alone, of all who may answer. */
  onlyFor: Who[]
  /** Numbers just before it that this paper leaves out. */
  leftOut: string[]
  /** The first one about equality. */
  beginsEquality: boolean
  canBeUnsure: boolean
}

/** Who gets this version. Where a survey is for one kind of people alone there is one version. */
const readersOf = ({ who }: Definition, version: PaperVersion): Who[] =>
  who.filter((one) => EASY_READ_WHO.includes(one) === (version === 'easy'))

/** Whether the two versions would differ at all. */
export const hasTwoVersions = (definition: Definition): boolean =>
  readersOf(definition, 'easy').length > 0 &&
  readersOf(definition, 'detailed').length > 0 &&
  definition.questions.some((question) => isDetailed(question) || question.for !== undefined)

const isDetailed = ({ detailed, choices = [], items = [] }: SurveyQuestion) =>
  detailed !== undefined || [...choices, ...items].some((one) => one.detailed)

/** The version that somebody gets who asked for this one: the only one, where there is only one. */
export const versionFor = (definition: Definition, wanted: PaperVersion): PaperVersion => {
  if (readersOf(definition, wanted).length > 0 && (wanted === 'easy' || hasTwoVersions(definition)))
    return wanted
  return readersOf(definition, 'easy').length > 0 ? 'easy' : 'detailed'
}

/** In whose words the questions are asked. */
export const readerOf = (definition: Definition, version: PaperVersion): Who =>
  readersOf(definition, version)[0] ?? 'me'

/** All questions of a sheet in their order. Who is answering comes before them, without a number. */
export function paperQuestions(definition: Definition, version: PaperVersion): PaperQuestion[] {
  const readers = hasTwoVersions(definition) ? readersOf(definition, version) : definition.who
  const isOn = ({ question }: Step) => !question.for || question.for.some((who) => readers.includes(who))
  const all = stepsOf(definition)
  const on = all.filter(isOn)
  return on.map((step, at) => {
    const { question } = step
    const before = on[at - 1]
    const between = all.slice(before ? all.indexOf(before) + 1 : 0, all.indexOf(step))
    return {
      step,
      number: numberOf(step, definition),
      onlyIf: onlyIfOf(question, definition),
      goOn: goOnOf(at, on, definition),
      onlyFor: question.for && question.for.length < definition.who.length ? question.for : [],
      leftOut: between.map((one) => numberOf(one, definition)),
      beginsEquality: question.equality === true && before?.question.equality !== true,
      canBeUnsure: !question.equality,
    }
  })
}

const offersOf = (question: SurveyQuestion, ids: readonly string[]) =>
  typeOf(question)
    .offers(question)
    .filter(({ id }) => ids.includes(id))

function onlyIfOf({ askedIf }: SurveyQuestion, definition: Definition): OnlyIf | null {
  const on = askedIf && definition.questions.find(({ id }) => id === askedIf.question)
  if (!askedIf || !on) return null
  const step = { step: on.id, question: on, item: null }
  return { number: numberOf(step, definition), choices: offersOf(on, askedIf.is) }
}

/** Said at the question itself, when what hangs on one of its answers comes right after it. */
function goOnOf(at: number, on: Step[], definition: Definition): GoOn | null {
  const question = on[at]?.question
  const next = on[at + 1]
  const asked = next?.question.askedIf
  if (!question || !next || asked?.question !== question.id) return null
  const hangs = ({ question: one }: Step): boolean => {
    const on = definition.questions.find(({ id }) => id === one.askedIf?.question)
    if (!on || !one.askedIf) return false
    if (on.id === question.id) return one.askedIf.is.join() === asked.is.join()
    return hangs({ step: on.id, question: on, item: null })
  }
  const after = on.slice(at + 1).find((one) => !hangs(one))
  return {
    choices: offersOf(question, asked.is),
    number: numberOf(next, definition),
    otherwise: after ? numberOf(after, definition) : null,
  }
}

/** Whether somebody can write words of their own, which we then ask to show. */
export const hasOwnWords = ({ questions }: Definition): boolean =>
  questions.some(
    ({ kind, other, answer }) =>
      other === true || kind === 'words' || kind === 'say' || (kind === 'show' && answer === 'words'),
  )
