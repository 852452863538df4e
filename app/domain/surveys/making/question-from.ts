import {
  type Choice,
  type Definition,
  EASY_READ_WHO,
  type Shown,
  type SurveyQuestion,
  type Texts,
} from '../definition'
import { withIds } from './ids'
import { hasPart } from './parts'
import type { QuestionForm, ThingForm } from './question-form'

export type FieldProblem = { at: string; key: string }

const LONGEST = 600
const MOST = 1_000_000

/** What cannot be saved even in a draft. What is merely missing may wait. */
export function problemsOfForm(form: QuestionForm, { questions }: Definition): FieldProblem[] {
  const number = (at: string, value: string) => (value === '' || /^\d{1,7}$/.test(value) ? null : at)
  const texts = [
    ['ask', form.ask],
    ['hint', form.hint],
    ['why', form.why],
    ['detailed', form.detailed],
    ['detailed-hint', form.detailedHint],
    ['shown', form.shown],
    ['shown-alt', form.shownAlt],
    ['unit', form.unit],
    ...(['choice', 'item'] as const).flatMap((list) =>
      form[list].flatMap(({ words, detailed }, index) => [
        [`${list}-${index}-words`, words],
        [`${list}-${index}-detailed`, detailed],
      ]),
    ),
  ] as [string, string][]
  const branches = form.on !== '' && questions.some(({ id }) => id === form.on)
  const errors: [string, string, boolean][] = [
    ['ask', 'ask', form.ask === ''],
    ...texts.map(([at, words]): [string, string, boolean] => [at, 'long', words.length > LONGEST]),
    ...(['most', 'lowest', 'highest'] as const).map((at): [string, string, boolean] => [
      at,
      'number',
      number(at, form[at]) !== null || Number(form[at]) > MOST,
    ]),
    ['is', 'is', branches && form.is.length === 0],
    ['why', 'equality', form.equality && form.why === ''],
  ]
  return errors.flatMap(([at, key, wrong]) => (wrong ? [{ at, key: `survey-making:error.${key}` }] : []))
}

/**
 * The question that a form makes. What the form does not show (other languages) is taken from the question that was
 * there; parts that its kind does not have are left out.
 */
export function questionFrom(
  form: QuestionForm,
  id: string,
  before: SurveyQuestion | null,
  { who }: Definition,
): SurveyQuestion {
  const { kind } = form
  const whom = who.filter((one) => form.forWhom.includes(one))
  const question: SurveyQuestion = {
    id,
    kind,
    ask: inEnglish(before?.ask, form.ask) as Texts,
    hint: inEnglish(before?.hint, form.hint),
    detailed: detailedFrom(form, before),
    why: inEnglish(before?.why, form.why),
    picture: form.picture || undefined,
    askedIf: form.on ? { question: form.on, is: form.is } : undefined,
    for: whom.length > 0 && whom.length < who.length ? whom : undefined,
    equality: form.equality || undefined,
    splitBy: form.splitBy === 'area' || form.splitBy === 'group' ? form.splitBy : undefined,
    items: hasPart(kind, 'items') && form.item.length > 0 ? thingsFrom(form.item, before?.items) : undefined,
    ...partsFrom(form, before),
  }
  return JSON.parse(JSON.stringify(question)) as SurveyQuestion
}

/** Without its English, the other languages have nothing to be the same as. */
function inEnglish(before: Texts | undefined, en: string): Texts | undefined {
  if (en === '' && !before) return undefined
  return en === '' ? undefined : { ...before, en }
}

function detailedFrom(form: QuestionForm, before: SurveyQuestion | null): SurveyQuestion['detailed'] {
  const ask = inEnglish(before?.detailed?.ask, form.detailed)
  return ask ? { ask, hint: inEnglish(before?.detailed?.hint, form.detailedHint) } : undefined
}

function partsFrom(form: QuestionForm, before: SurveyQuestion | null): Partial<SurveyQuestion> {
  const { kind } = form
  const figure = (value: string) => (value === '' ? undefined : Number(value))
  return {
    ...(hasPart(kind, 'choices') ? { choices: thingsFrom(form.choice, before?.choices) } : {}),
    ...(hasPart(kind, 'other') && form.other ? { other: true } : {}),
    ...(hasPart(kind, 'most') ? { most: figure(form.most) } : {}),
    ...(hasPart(kind, 'limits')
      ? {
          lowest: figure(form.lowest),
          highest: figure(form.highest),
          unit: inEnglish(before?.unit, form.unit),
        }
      : {}),
    ...(hasPart(kind, 'when') ? { when: form.when === 'date' ? 'date' : 'week' } : {}),
    ...(hasPart(kind, 'ways')
      ? { ways: (['voice', 'photo'] as const).filter((way) => form.ways.includes(way)) }
      : {}),
    ...(hasPart(kind, 'show') ? { show: shownFrom(form, before), answer: answerFrom(form.answer) } : {}),
  }
}

const answerFrom = (answer: string): SurveyQuestion['answer'] =>
  answer === 'yes-no' || answer === 'words' ? answer : 'faces'

function shownFrom(form: QuestionForm, before: SurveyQuestion | null): Shown {
  if (form.show === 'activity') return { kind: 'activity', slug: form.shownActivity }
  const was = before?.show
  if (form.show !== 'text') {
    const texts = was?.kind === 'picture' ? was.texts : undefined
    return { kind: 'picture', picture: form.shownPicture, texts: inEnglish(texts, form.shownAlt) }
  }
  const texts = was?.kind === 'text' ? was.texts : undefined
  return { kind: 'text', texts: inEnglish(texts, form.shown) ?? { en: '' } }
}

/** Empty boxes at the end of a list were never filled in: they are left out. */
function thingsFrom(forms: readonly ThingForm[], before: readonly Choice[] = []): Choice[] {
  const filled = forms.findLastIndex(({ id, words, detailed, picture }) => id || words || detailed || picture)
  return withIds(
    forms.slice(0, filled + 1).map(({ id, words, detailed, picture }): Choice => {
      const was = before.find((one) => one.id === id)
      return {
        id: was ? id : '',
        texts: inEnglish(was?.texts, words) ?? { en: '' },
        detailed: inEnglish(was?.detailed, detailed),
        picture: picture || undefined,
      }
    }),
  )
}

/** Whether anybody gets the version with more detail. */
export const hasDetailed = ({ who }: Definition) => who.some((one) => !EASY_READ_WHO.includes(one))
