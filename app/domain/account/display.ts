import { changePerson, findPerson } from '../../../db/queries/people'
import type { Lang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'

/**
 * Keeps how the site looks, and its language, in the account of whoever is signed in, so that another device of theirs
 * looks the same. Their own, also while they help somebody. Nothing happens for visitors.
 * @param chosen.display as the settings cookie holds it
 */
export function keepDisplay(viewer: Viewer, chosen: { display?: string; lang?: Lang }, now: Date): void {
  if (viewer.kind !== 'member') return
  const person = findPerson(viewer.personId)
  const display = chosen.display ?? person?.display ?? ''
  const lang = chosen.lang ?? person?.lang ?? viewer.lang
  if (!person || (person.display === display && person.lang === lang)) return
  changePerson(person.id, { display, lang, updatedAt: now.toISOString() })
}
