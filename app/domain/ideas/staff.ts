import {
  countIdeas,
  findIdea,
  type IdeaRow,
  insertIdeaAnswer,
  listIdeaAnswers,
  listIdeas,
} from '../../../db/queries/ideas'
import { blocks, judgeWords, type WordsFinding } from '../asks/staff-words'
import { type Glossary, listForStaff } from '../changes/staff'
import { type Theme, themeOf } from '../changes/themes'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { namesIn } from './names-in'

/** An idea at the desk. Days are local, YYYY-MM-DD. */
export type StaffIdea = {
  id: string
  reference: string
  theme: Theme | null
  words: string
  mayShow: boolean
  lang: string
  sentOn: string
  dueOn: string
  late: boolean
}

const MOST = 200

const toStaff = (row: IdeaRow, today: string, waits: boolean): StaffIdea => ({
  id: row.id,
  reference: row.reference,
  theme: themeOf(row.theme),
  words: row.words,
  mayShow: row.mayShow,
  lang: row.lang,
  sentOn: todayInLondon(new Date(row.sentAt)),
  dueOn: row.dueOn,
  late: waits && row.dueOn < today,
})

/** Those that wait, the one that is due first on top; or those with an answer. Null for all but the council. */
export function listIdeasForStaff(viewer: Viewer, answered: boolean, now: Date): StaffIdea[] | null {
  if (!isCouncil(viewer)) return null
  const today = todayInLondon(now)
  return listIdeas({ answered, limit: MOST }).map((row) => toStaff(row, today, !answered))
}

/** How many wait for an answer, and how many of these are late: for the desk. Null for all but the council. */
export const countIdeasForStaff = (viewer: Viewer, now: Date): { waiting: number; late: number } | null =>
  isCouncil(viewer) ? countIdeas(todayInLondon(now)) : null

export type IdeaForStaff = StaffIdea & {
  answers: { words: string; shown: string | null; byName: string; on: string; changeId: string | null }[]
  changes: { id: string; title: string }[]
}

export function showIdeaForStaff(viewer: Viewer, id: string, now: Date): IdeaForStaff | null {
  const row = isCouncil(viewer) ? findIdea({ id }) : undefined
  if (!row) return null
  const answers = listIdeaAnswers(id).map(({ words, shown, byName, at, changeId }) => ({
    words,
    shown,
    byName,
    changeId,
    on: todayInLondon(new Date(at)),
  }))
  const changes = (listForStaff(viewer) ?? []).map(({ id, title }) => ({ id, title }))
  return { ...toStaff(row, todayInLondon(now), answers.length === 0), answers, changes }
}

/** As the form of the desk sent it. */
export type AnswerForm = {
  words?: string
  /** 'yes': others may read it. */
  show?: string
  shown?: string
  change?: string
  accept?: string
  key?: string
}
export type IdeaProblem = { at: 'words' | 'shown' | 'show'; key: string }
export type IdeaAnswered =
  | { kind: 'done' }
  | { kind: 'not-found' }
  | { kind: 'wrong'; problems: IdeaProblem[]; findings: WordsFinding[]; names: string[] }

const LONGEST = 2000

/**
 * Staff answer an idea. Others read it only when the person agreed, in words in which no name stands. The answer is
 * judged by the Easy Read rules; the person's own words are not.
 */
export function answerIdea(
  viewer: Viewer,
  id: string,
  form: AnswerForm,
  glossary: Glossary,
  now: Date,
): IdeaAnswered {
  const idea = isCouncil(viewer) ? findIdea({ id }) : undefined
  if (!idea) return { kind: 'not-found' }
  const words = tidy(form.words)
  const shown = idea.mayShow && form.show === 'yes' ? tidy(form.shown) : null
  const problems = problemsOf(idea, form, words, shown)
  const findings = judgeWords({ words }, [], glossary)
  // The answer stands beside the idea: others read both.
  const names = shown ? [...new Set([...namesIn(shown), ...namesIn(words)])] : []
  if (problems.length > 0) return { kind: 'wrong', problems, findings, names }
  const warned = findings.length > 0 || names.length > 0
  if (blocks(findings) || (warned && form.accept !== 'yes')) {
    return { kind: 'wrong', problems: [], findings, names }
  }
  insertIdeaAnswer({
    id: hashOf(`idea-answer ${id} ${form.key ?? ''}`).slice(0, 22),
    ideaId: id,
    words,
    shown,
    changeId: listForStaff(viewer)?.find((one) => one.id === form.change)?.id ?? null,
    byId: writerOf(viewer),
    byName: viewer.kind === 'member' ? viewer.name : '',
    at: now.toISOString(),
  })
  return { kind: 'done' }
}

function problemsOf(idea: IdeaRow, form: AnswerForm, words: string, shown: string | null): IdeaProblem[] {
  const problems: IdeaProblem[] = []
  if (!words) problems.push({ at: 'words', key: 'ideas:error.answer' })
  if (words.length > LONGEST) problems.push({ at: 'words', key: 'shared:error.too-long' })
  if (idea.mayShow && form.show !== 'yes' && form.show !== 'no') {
    problems.push({ at: 'show', key: 'ideas:error.show-others' })
  }
  if (shown === '') problems.push({ at: 'shown', key: 'ideas:error.shown' })
  if ((shown?.length ?? 0) > LONGEST) problems.push({ at: 'shown', key: 'shared:error.too-long' })
  return problems
}

const tidy = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
