import { dateOf } from '../drafts/read'
import { CHANGE_STATES, type ChangeState, THEMES, type Theme } from './themes'

/** As the forms of the desk sent them. A survey's questions come as `answers`, more than one. */
export type ChangeForm = {
  title?: string
  said?: string
  will?: string
  lead?: string
  brings?: string
  theme?: string
  survey?: string
  answers?: string[]
  'by-day'?: string
  'by-month'?: string
  'by-year'?: string
  key?: string
}
export type StepForm = {
  state?: string
  words?: string
  'on-day'?: string
  'on-month'?: string
  'on-year'?: string
  accept?: string
  key?: string
}

/** The field, and a message key with its namespace. */
export type ChangeProblem = { at: string; key: string }

const LONGEST_TITLE = 120
const LONGEST_WORDS = 1500
const TEXTS = ['title', 'said', 'will', 'lead', 'brings'] as const

export type ChangeValues = Record<(typeof TEXTS)[number], string> & {
  theme: Theme
  surveyId: string | null
  answers: string[]
  byDate: string | null
}

type Asked = { id: string; steps: { step: string }[] }

const wrong = (at: string, key: string): ChangeProblem => ({ at, key: `changes:error.${key}` })
const tidy = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()

/** @param surveys what may be chosen: questions of another survey are left out */
export function readChangeForm(
  form: ChangeForm,
  surveys: readonly Asked[],
): { problems: ChangeProblem[]; values: ChangeValues } {
  const problems: ChangeProblem[] = []
  const texts = Object.fromEntries(TEXTS.map((name) => [name, tidy(form[name])])) as Record<
    (typeof TEXTS)[number],
    string
  >
  for (const name of TEXTS) {
    const longest = name === 'title' || name === 'lead' ? LONGEST_TITLE : LONGEST_WORDS
    if (!texts[name]) problems.push(wrong(name, name))
    else if (texts[name].length > longest) problems.push({ at: name, key: 'shared:error.too-long' })
  }
  const theme = THEMES.find((one) => one === form.theme)
  if (!theme) problems.push(wrong('theme', 'theme'))
  const survey = surveys.find(({ id }) => id === form.survey)
  const steps = new Set(survey?.steps.map(({ step }) => step))
  const byDate = readDay(form, 'by')
  if (byDate === undefined) problems.push(wrong('by', 'date'))
  return {
    problems,
    values: {
      ...texts,
      theme: theme ?? 'other',
      surveyId: survey?.id ?? null,
      answers: (form.answers ?? []).filter((step) => steps.has(step)),
      byDate: byDate ?? null,
    },
  }
}

/** Null when nothing stands in the three boxes; undefined when it is no day. */
function readDay(form: object, name: string): string | null | undefined {
  const parts = form as Record<string, string | undefined>
  const given = ['day', 'month', 'year'].some((part) => tidy(parts[`${name}-${part}`]))
  if (!given) return null
  return dateOf(form as Record<string, string>, name) ?? undefined
}

/** What the public reads beside these states: without words nobody would know why. */
const NEEDS_WORDS: readonly ChangeState[] = ['doing', 'done', 'cannot-do']

export function readStepForm(
  form: StepForm,
  today: string,
): { problems: ChangeProblem[]; values: { state: ChangeState; words: string; on: string } } {
  const problems: ChangeProblem[] = []
  const state = CHANGE_STATES.find((one) => one === form.state)
  const words = tidy(form.words)
  const on = readDay(form, 'on')
  if (!state) problems.push(wrong('state', 'state'))
  if (state && NEEDS_WORDS.includes(state) && !words) {
    problems.push(wrong('words', state === 'cannot-do' ? 'why' : 'words'))
  }
  if (words.length > LONGEST_WORDS) problems.push({ at: 'words', key: 'shared:error.too-long' })
  if (on === undefined) problems.push(wrong('on', 'date'))
  else if (on && on > today) problems.push(wrong('on', 'later'))
  return { problems, values: { state: state ?? 'not-started', words, on: on || today } }
}
