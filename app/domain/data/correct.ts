import { changePerson } from '../../../db/queries/people'
import { listTowns } from '../../../db/queries/towns'
import { isLang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'

/** What a person can correct by themselves; an email address and a phone number need their proof (reach.ts). */
export const FACTS = ['name', 'called', 'lang', 'town'] as const
export type Fact = (typeof FACTS)[number]
export const isFact = (value: unknown): value is Fact => FACTS.includes(value as Fact)

const LONGEST_NAME = 100

export type Corrected = { kind: 'saved' } | { kind: 'wrong'; error: `data:error.${Fact}` | 'data:error.long' }

/** Towns to choose from, by their address word. */
export const listTownNames = () => listTowns().map(({ slug, name }) => ({ slug, name }))

/** Corrects one fact about a person. @returns null when it is not for this viewer */
export function correctFact(
  viewer: Viewer,
  personId: string,
  fact: Fact,
  value: string,
  now: Date,
): Corrected | null {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return null
  const text = value.replaceAll(/\s+/g, ' ').trim()
  if (text.length > LONGEST_NAME) return { kind: 'wrong', error: 'data:error.long' }
  if (!isGood(fact, text)) return { kind: 'wrong', error: `data:error.${fact}` }
  const change = fact === 'town' ? { town: text || null } : { [fact]: text }
  changePerson(personId, { ...change, updatedAt: now.toISOString() })
  return { kind: 'saved' }
}

function isGood(fact: Fact, text: string): boolean {
  if (fact === 'lang') return isLang(text)
  if (fact === 'town') return text === '' || listTowns().some(({ slug }) => slug === text)
  return text !== ''
}
