import { changeDraft } from '../../../db/queries/drafts'
import { visitor } from '../people/viewer'
import { dropDraft, findOwnDraft, openDraft, type Subject } from './draft'
import type { Answers } from './questions'

/** Nobody is signed in, so the words wait for whoever comes back on this device. */
const NOBODY = visitor('en')
const subjectOf = (path: string): Subject => ({ kind: 'typed', about: path })
const LONGEST = 20_000
const MOST = 60

/** Keeps what somebody had typed when their sign-in had ended, for when they are back on that page. */
export function keepTyped(deviceSecret: string, path: string, form: URLSearchParams, now: Date): void {
  const draft = openDraft(NOBODY, deviceSecret, subjectOf(path), now)
  const answers: Answers = {}
  for (const name of [...new Set(form.keys())].slice(0, MOST)) {
    const values = form.getAll(name).map((value) => value.slice(0, LONGEST))
    answers[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  changeDraft(draft.id, { answers, updatedAt: now.toISOString() })
}

/** What was typed there before signing in, once: then it is forgotten. */
export function takeTyped(deviceSecret: string, path: string): Answers | null {
  const draft = findOwnDraft(NOBODY, deviceSecret, subjectOf(path))
  if (!draft) return null
  dropDraft(NOBODY, deviceSecret, subjectOf(path))
  return draft.answers
}
