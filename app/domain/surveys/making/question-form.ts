import { type Choice, QUESTION_KINDS, type QuestionKind, type SurveyQuestion, WHO } from '../definition'
import { hasPart, type List, MOST_THINGS } from './parts'

/** One thing of a list as it is typed. `id` is '' until it is saved. */
export type ThingForm = { id: string; words: string; detailed: string; picture: string }

/** A question as it is typed: every box as words. */
export type QuestionForm = {
  kind: QuestionKind
  ask: string
  hint: string
  detailed: string
  detailedHint: string
  why: string
  picture: string
  choice: ThingForm[]
  item: ThingForm[]
  other: boolean
  most: string
  lowest: string
  highest: string
  unit: string
  when: string
  ways: string[]
  show: string
  shown: string
  shownPicture: string
  /** What the picture shows, for people who do not see it. */
  shownAlt: string
  shownActivity: string
  answer: string
  /** The earlier question that it hangs on, and with which answers; '' asks everybody. */
  on: string
  is: string[]
  forWhom: string[]
  equality: boolean
  splitBy: string
}

const NOTHING: Omit<QuestionForm, 'kind' | 'choice'> = {
  ask: '',
  hint: '',
  detailed: '',
  detailedHint: '',
  why: '',
  picture: '',
  item: [],
  other: false,
  most: '',
  lowest: '',
  highest: '',
  unit: '',
  when: 'week',
  ways: ['voice', 'photo'],
  show: 'picture',
  shown: '',
  shownPicture: '',
  shownAlt: '',
  shownActivity: '',
  answer: 'faces',
  on: '',
  is: [],
  forWhom: [],
  equality: false,
  splitBy: '',
}

const emptyThing = (): ThingForm => ({ id: '', words: '', detailed: '', picture: '' })

/** A new question; one with choices begins with boxes for two. */
export const newForm = (kind: QuestionKind): QuestionForm => ({
  ...NOTHING,
  kind,
  choice: hasPart(kind, 'choices') ? [emptyThing(), emptyThing()] : [],
})

export const isKind = (kind: string | null | undefined): kind is QuestionKind =>
  QUESTION_KINDS.includes(kind as QuestionKind)

/** A question that is there, to change it. English alone: other languages have a page of their own. */
export function formOf(question: SurveyQuestion): QuestionForm {
  const { kind, show } = question
  const figure = (number: number | undefined) => (number === undefined ? '' : String(number))
  return {
    ...NOTHING,
    kind,
    ask: question.ask.en,
    hint: question.hint?.en ?? '',
    detailed: question.detailed?.ask.en ?? '',
    detailedHint: question.detailed?.hint?.en ?? '',
    why: question.why?.en ?? '',
    picture: question.picture ?? '',
    choice: thingsOf(question.choices),
    item: thingsOf(question.items),
    other: question.other ?? false,
    most: figure(question.most),
    lowest: figure(question.lowest),
    highest: figure(question.highest),
    unit: question.unit?.en ?? '',
    when: question.when ?? 'week',
    ways: question.ways ?? NOTHING.ways,
    show: show?.kind ?? 'picture',
    shown: show?.kind === 'text' ? show.texts.en : '',
    shownPicture: show?.kind === 'picture' ? show.picture : '',
    shownAlt: show?.kind === 'picture' ? (show.texts?.en ?? '') : '',
    shownActivity: show?.kind === 'activity' ? show.slug : '',
    answer: question.answer ?? 'faces',
    on: question.askedIf?.question ?? '',
    is: question.askedIf?.is ?? [],
    forWhom: question.for ?? [],
    equality: question.equality ?? false,
    splitBy: question.splitBy ?? '',
  }
}

const thingsOf = (things: readonly Choice[] = []): ThingForm[] =>
  things.map(({ id, texts, detailed, picture }) => ({
    id,
    words: texts.en,
    detailed: detailed?.en ?? '',
    picture: picture ?? '',
  }))

/** What a form sent, whatever it says: it is judged afterwards. */
export function readQuestionForm(form: URLSearchParams, kind: QuestionKind): QuestionForm {
  const box = (name: string) => (form.get(name) ?? '').trim()
  return {
    kind,
    ask: box('ask'),
    hint: box('hint'),
    detailed: box('detailed'),
    detailedHint: box('detailed-hint'),
    why: box('why'),
    picture: box('picture'),
    choice: readThings(form, 'choice'),
    item: readThings(form, 'item'),
    other: form.has('other'),
    most: box('most'),
    lowest: box('lowest'),
    highest: box('highest'),
    unit: box('unit'),
    when: box('when'),
    ways: form.getAll('ways'),
    show: box('show'),
    shown: box('shown'),
    shownPicture: box('shown-picture'),
    shownAlt: box('shown-alt'),
    shownActivity: box('shown-activity'),
    answer: box('answer'),
    on: box('on'),
    is: form.getAll('is'),
    forWhom: form.getAll('for').filter((who) => WHO.some((one) => one === who)),
    equality: form.has('equality'),
    splitBy: box('split-by'),
  }
}

function readThings(form: URLSearchParams, list: List): ThingForm[] {
  const count = Math.min(Number(form.get(`${list}-count`)) || 0, MOST_THINGS)
  const box = (index: number, part: string) => (form.get(`${list}-${index}-${part}`) ?? '').trim()
  return Array.from({ length: count }, (_, index) => ({
    id: box(index, 'id'),
    words: box(index, 'words'),
    detailed: box(index, 'detailed'),
    picture: box(index, 'picture'),
  }))
}

/**
 * A press on a button of a list: `choice-add`, `choice-up-2`, `choice-down-2`, `choice-remove-2`, or `branch`, which
 * shows the answers of the question that was chosen.
 * @returns everything that was typed, arranged anew; null when it is no such button
 */
export function pressButton(form: QuestionForm, button: string): QuestionForm | null {
  if (button === 'branch') return { ...form, is: [] }
  const [, list, does, at] = /^(choice|item)-(add|up|down|remove)(?:-(\d+))?$/.exec(button) ?? []
  if (list !== 'choice' && list !== 'item') return null
  return { ...form, [list]: arranged(form[list], does, Number(at ?? 0)) }
}

function arranged(things: ThingForm[], does: string | undefined, index: number): ThingForm[] {
  if (does === 'add') return things.length < MOST_THINGS ? [...things, emptyThing()] : things
  if (does === 'remove') return things.filter((_, one) => one !== index)
  const to = does === 'up' ? index - 1 : index + 1
  const [one, other] = [things[index], things[to]]
  return one && other ? things.with(index, other).with(to, one) : things
}
