import { stableId } from '../../app/domain/open-referral/stable-id'
import { visitor } from '../../app/domain/people/viewer'
import type { Definition, SurveyQuestion } from '../../app/domain/surveys/definition'
import { findDraft, saveDefinition } from '../../app/domain/surveys/making/draft'
import { moveSurvey } from '../../app/domain/surveys/making/moves'
import { startSurvey } from '../../app/domain/surveys/making/start'
import type { MOVES } from '../../app/domain/surveys/making/states'
import { idOfDemo, member } from './viewers'

export const now = new Date('2026-11-23T10:00:00Z')
export const today = '2026-11-23'
export const staff = (name: string) =>
  member(idOfDemo('council'), name, { home: 'staff', posts: [{ kind: 'council', organisationId: null }] })
export const [helen, jo] = [staff('Helen'), staff('Jo')]
export const OTHERS = [
  visitor('en'),
  member(idOfDemo('customer')),
  member(idOfDemo('provider'), 'Dawn', { posts: [{ kind: 'provider', organisationId: 'o' }] }),
  member(idOfDemo('job-coach'), 'Priya', { posts: [{ kind: 'job-coach', organisationId: null }] }),
  member(idOfDemo('council'), 'Helen', {
    scope: 'low-risk',
    posts: [{ kind: 'council', organisationId: null }],
  }),
]
export const evenings = stableId('survey', 'evenings')
export const gettingAround = stableId('survey', 'getting-around')

export const en = (words: string) => ({ en: words })
export const question = (id: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  kind: 'yes-no',
  ask: en('Do you like it?'),
  ...more,
})
export const choices = (...ids: string[]) => ids.map((id) => ({ id, texts: en(`By ${id}`) }))
export const whole = (questions: SurveyQuestion[], more: Partial<Definition> = {}): Definition => ({
  title: en('Getting here'),
  lead: en('This is about the bus.'),
  asker: en('Your council asks.'),
  why: en('We plan the buses.'),
  after: en('We count the answers.'),
  picture: 'transport.bus',
  minutes: 1,
  closesOn: null,
  languages: ['en'],
  who: ['me', 'helped'],
  returnTo: 'Good Days survey',
  questions,
  ...more,
})
export const started = (title = 'Our new bus', from = '') => {
  const result = startSurvey(helen, { title, slug: '', from, key: title }, now)
  if (result?.kind !== 'made') throw new Error(JSON.stringify(result))
  return result.id
}
export const draftOf = (id: string) => findDraft(helen, id) as NonNullable<ReturnType<typeof findDraft>>
/** A survey that is whole, as a draft. */
export function ready(title?: string) {
  const id = started(title)
  const { definition, seenAt } = draftOf(id)
  const questions = [question('like')]
  saveDefinition(helen, id, { ...whole(questions), title: definition.title }, seenAt, now)
  return id
}
export const go = (id: string, move: (typeof MOVES)[number], at = now) =>
  moveSurvey(helen, id, move, draftOf(id).seenAt, at)?.kind
export const stateOf = (id: string) => draftOf(id).state
