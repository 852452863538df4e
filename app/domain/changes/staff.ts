import {
  type ChangeRow,
  type ChangeState,
  type ChangeStepRow,
  findChange,
  insertChange,
  insertChangeStep,
  isSlugTaken,
  listChangeLines,
  listChangeSteps,
  updateChange,
} from '../../../db/queries/changes'
import { allOrNothing } from '../../../db/queries/transaction'
import { blocks, judgeWords, type WordsFinding } from '../asks/staff-words'
import { slugify } from '../directory/slugs'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { stepsOf, wordsOfStep } from '../surveys/definition'
import { listSurveys } from '../surveys/survey'
import { withoutMarks } from '../words/glossary'
import {
  type ChangeForm,
  type ChangeProblem,
  readChangeForm,
  readStepForm,
  type StepForm,
} from './staff-form'
import type { Theme } from './themes'

/** The glossary, for the Easy Read check of what staff write. */
export type Glossary = { has(key: string): boolean }

export type StaffChange = {
  id: string
  slug: string
  title: string
  theme: string
  picture: string
  state: ChangeState
  movedOn: string
  published: boolean
}

const dayOf = (at: string) => todayInLondon(new Date(at))

/** All changes, also those that nobody sees yet, the newest movement first. Null for all but the council. */
export function listForStaff(viewer: Viewer): StaffChange[] | null {
  if (!isCouncil(viewer)) return null
  return listChangeLines({ onlyPublished: false }).map(
    ({ id, slug, title, theme, picture, state, movedAt, publishedAt }) => ({
      id,
      slug,
      title: withoutMarks(title.en ?? ''),
      theme,
      picture,
      state,
      movedOn: dayOf(movedAt),
      published: publishedAt !== null,
    }),
  )
}

export type OneForStaff = {
  row: ChangeRow
  state: ChangeState
  steps: (Pick<ChangeStepRow, 'id' | 'state' | 'byName'> & { words: string; on: string })[]
  surveyTitle: string
  questions: string[]
}

export function showForStaff(viewer: Viewer, id: string): OneForStaff | null {
  const row = isCouncil(viewer) ? findChange({ id }) : undefined
  if (!row) return null
  const steps = listChangeSteps(id)
  const survey = listSurveys(viewer).find((one) => one.id === row.surveyId)
  const asked = survey ? stepsOf(survey.definition).filter(({ step }) => row.answers.includes(step)) : []
  return {
    row,
    state: steps.at(-1)?.state ?? 'not-started',
    steps: steps.map(({ id, state, words, byName, at }) => ({
      id,
      state,
      byName,
      words: words.en ?? '',
      on: dayOf(at),
    })),
    surveyTitle: survey?.definition.title.en ?? '',
    questions: asked.map((step) => wordsOfStep(step, 'me', 'en').ask.words),
  }
}

/** Surveys with their questions, for the form. Null for all but the council. */
export function surveysToChoose(viewer: Viewer) {
  if (!isCouncil(viewer)) return null
  return listSurveys(viewer).map(({ id, definition }) => ({
    id,
    title: definition.title.en,
    steps: stepsOf(definition).map((step) => ({
      step: step.step,
      words: wordsOfStep(step, 'me', 'en').ask.words,
    })),
  }))
}

export type Saved =
  | { kind: 'done'; id: string; findings: WordsFinding[] }
  | { kind: 'wrong'; problems: ChangeProblem[]; findings: WordsFinding[] }
  | { kind: 'not-found' }

/**
 * Writes a new change, or changes one. What is not published yet may hold hard words; what everybody reads may not.
 * @param id null for a new one, which its form's key makes once
 */
export function saveChange(
  viewer: Viewer,
  id: string | null,
  form: ChangeForm,
  glossary: Glossary,
  now: Date,
): Saved {
  const known = id ? findChange({ id }) : undefined
  if (!isCouncil(viewer) || (id && !known)) return { kind: 'not-found' }
  const surveys = surveysToChoose(viewer) ?? []
  const read = readChangeForm(form, surveys)
  const findings = judgeChange(form, glossary)
  if (read.problems.length > 0) return { kind: 'wrong', problems: read.problems, findings }
  if (known?.publishedAt && blocks(findings)) return { kind: 'wrong', problems: [], findings }
  const { values } = read
  const texts = {
    title: { ...known?.title, en: values.title },
    said: { ...known?.said, en: values.said },
    will: { ...known?.will, en: values.will },
    lead: { ...known?.lead, en: values.lead },
    brings: { ...known?.brings, en: values.brings },
  }
  const { theme, byDate, surveyId, answers } = values
  const at = now.toISOString()
  const row = { ...texts, theme, byDate, surveyId, answers, picture: pictureFor(known, theme), updatedAt: at }
  if (known) updateChange(known.id, row)
  else return makeChange(viewer, form.key ?? '', { ...row, createdAt: at }, findings)
  return { kind: 'done', id: known.id, findings }
}

/** A picture of its own stays until it is about something else. */
const pictureFor = (known: ChangeRow | undefined, theme: Theme) =>
  known && known.theme === theme ? known.picture : `theme.${theme}`

type NewChange = Omit<ChangeRow, 'id' | 'slug' | 'createdBy' | 'publishedAt'>

function makeChange(viewer: Viewer, key: string, row: NewChange, findings: WordsFinding[]): Saved {
  const id = idFrom(`change ${key}`)
  allOrNothing(() => {
    if (findChange({ id })) return
    insertChange({ id, slug: freeSlug(row.title.en ?? '', id), ...row, createdBy: writerOf(viewer) })
    insertChangeStep({
      id: idFrom(`first ${key}`),
      changeId: id,
      state: 'not-started',
      words: { en: '' },
      byId: writerOf(viewer),
      byName: nameOf(viewer),
      at: row.createdAt,
    })
  })
  return { kind: 'done', id, findings }
}

/** The same form makes the same row, however often it is sent. */
const idFrom = (key: string) => hashOf(key).slice(0, 22)

/** Addresses below /have-your-say/changes that are no changes, and parts of a survey's address. */
const TAKEN = ['mine', 'check', 'thanks', 'copy', 'take-back', 'paper', 'results', 'report']

function freeSlug(title: string, id: string): string {
  const base = slugify(withoutMarks(title)) || 'change'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!TAKEN.includes(slug) && !isSlugTaken(slug, id)) return slug
  }
}

const nameOf = (viewer: Viewer) => (viewer.kind === 'member' ? viewer.name : '')

const TEXTS = ['title', 'said', 'will', 'lead', 'brings'] as const

const judgeChange = (form: ChangeForm, glossary: Glossary): WordsFinding[] =>
  judgeWords(Object.fromEntries(TEXTS.map((name) => [name, (form[name] ?? '').trim()])), [], glossary)

export type Published = { kind: 'done' } | { kind: 'not-found' } | { kind: 'wrong'; findings: WordsFinding[] }

/** Puts it before everybody. Errors of the Easy Read check must be mended first; warnings may be accepted. */
export function publishChange(
  viewer: Viewer,
  id: string,
  accept: boolean,
  glossary: Glossary,
  now: Date,
): Published {
  const row = isCouncil(viewer) ? findChange({ id }) : undefined
  if (!row) return { kind: 'not-found' }
  if (row.publishedAt) return { kind: 'done' }
  const texts = Object.fromEntries(TEXTS.map((name) => [name, row[name].en ?? '']))
  const findings = judgeChange(texts, glossary)
  if (findings.length > 0 && (blocks(findings) || !accept)) return { kind: 'wrong', findings }
  updateChange(id, { publishedAt: now.toISOString() })
  return { kind: 'done' }
}

/** Takes it away from the public pages. Its story stays for staff. @returns whether they may */
export function hideChange(viewer: Viewer, id: string): boolean {
  if (!isCouncil(viewer) || !findChange({ id })) return false
  updateChange(id, { publishedAt: null })
  return true
}

/** Says where it stands now. Who asked to hear is told soon after. */
export function addStep(viewer: Viewer, id: string, form: StepForm, glossary: Glossary, now: Date): Saved {
  if (!isCouncil(viewer) || !findChange({ id })) return { kind: 'not-found' }
  const { problems, values } = readStepForm(form, todayInLondon(now))
  const findings = judgeWords({ words: (form.words ?? '').trim() }, [], glossary)
  if (problems.length > 0) return { kind: 'wrong', problems, findings }
  if (findings.length > 0 && (blocks(findings) || form.accept !== 'yes')) {
    return { kind: 'wrong', problems: [], findings }
  }
  const { state, words, on } = values
  insertChangeStep({
    id: idFrom(`step ${id} ${form.key ?? ''}`),
    changeId: id,
    state,
    words: { en: words },
    byId: writerOf(viewer),
    byName: nameOf(viewer),
    at: on === todayInLondon(now) ? now.toISOString() : `${on}T12:00:00.000Z`,
  })
  return { kind: 'done', id, findings }
}
