import type { ChangeForm } from '../../../domain/changes/staff-form'

/** The form of a change as it was sent: questions come more than once. */
export function givenOf(form: URLSearchParams): ChangeForm {
  return { ...(Object.fromEntries(form) as ChangeForm), answers: form.getAll('answers') }
}

/** The glossary's words may be marked in what staff write. */
export const glossaryOf = (words: { keys: (namespace: string) => string[] }) =>
  new Set(words.keys('glossary'))
