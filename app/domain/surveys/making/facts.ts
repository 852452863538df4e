import { allOrNothing } from '../../../../db/queries/transaction'
import { dateOf } from '../../drafts/read'
import type { Viewer } from '../../people/viewer'
import { type Definition, type Texts, WHO } from '../definition'
import { findDraft, type Saved, saveDefinition } from './draft'
import type { FieldProblem } from './question-from'

/** What a survey says of itself, as it is typed. */
export type FactsForm = Record<
  'title' | 'lead' | 'asker' | 'why' | 'after' | 'picture' | 'minutes' | 'return-to' | ClosesPart,
  string
> & { who: string[] }
type ClosesPart = 'closes-day' | 'closes-month' | 'closes-year'

const TEXTS = ['title', 'lead', 'asker', 'why', 'after'] as const
const LONGEST: Record<string, number> = { title: 120, asker: 200, 'return-to': 300 }
const LONGEST_TEXT = 1000
const MOST_MINUTES = 90

export function factsOf(definition: Definition): FactsForm {
  const [year = '', month = '', day = ''] = definition.closesOn?.split('-') ?? []
  return {
    title: definition.title.en,
    lead: definition.lead.en,
    asker: definition.asker.en,
    why: definition.why.en,
    after: definition.after.en,
    picture: definition.picture,
    minutes: String(definition.minutes),
    'return-to': definition.returnTo,
    'closes-day': day && String(Number(day)),
    'closes-month': month && String(Number(month)),
    'closes-year': year,
    who: definition.who,
  }
}

export function readFacts(form: URLSearchParams): FactsForm {
  const box = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  return {
    title: box('title'),
    lead: box('lead'),
    asker: box('asker'),
    why: box('why'),
    after: box('after'),
    picture: box('picture'),
    minutes: box('minutes'),
    'return-to': box('return-to'),
    'closes-day': box('closes-day'),
    'closes-month': box('closes-month'),
    'closes-year': box('closes-year'),
    who: form.getAll('who'),
  }
}

const hasDate = (form: FactsForm) =>
  Boolean(form['closes-day'] || form['closes-month'] || form['closes-year'])

function problemsOf(form: FactsForm): FieldProblem[] {
  const minutes = Number(form.minutes)
  const errors: [string, string, boolean][] = [
    ['title', 'title', form.title === ''],
    ...[...TEXTS, 'return-to' as const].map((at): [string, string, boolean] => [
      at,
      'long',
      form[at].length > (LONGEST[at] ?? LONGEST_TEXT),
    ]),
    ['minutes', 'minutes', !/^\d{1,3}$/.test(form.minutes) || minutes < 1 || minutes > MOST_MINUTES],
    ['closes', 'date', hasDate(form) && dateOf(form, 'closes') === null],
    ['who', 'who', !WHO.some((who) => form.who.includes(who))],
  ]
  return errors.flatMap(([at, key, wrong]) => (wrong ? [{ at, key: `survey-making:error.${key}` }] : []))
}

/**
 * Saves what a survey says of itself.
 * @returns null when there is no such survey, and for all but the council
 */
export function saveFacts(
  viewer: Viewer,
  surveyId: string,
  form: FactsForm,
  seenAt: string,
  now: Date,
): Saved | { kind: 'wrong'; problems: FieldProblem[] } | null {
  return allOrNothing(() => {
    const definition = findDraft(viewer, surveyId)?.definition
    if (!definition) return null
    const problems = problemsOf(form)
    if (problems.length > 0) return { kind: 'wrong', problems }
    const said = TEXTS.map((at): [string, Texts] => [at, { ...definition[at], en: form[at] }])
    const after: Definition = {
      ...definition,
      ...Object.fromEntries(said),
      picture: form.picture || definition.picture,
      minutes: Number(form.minutes),
      returnTo: form['return-to'],
      closesOn: hasDate(form) ? dateOf(form, 'closes') : null,
      who: WHO.filter((who) => form.who.includes(who)),
    }
    return saveDefinition(viewer, surveyId, after, seenAt, now)
  })
}
