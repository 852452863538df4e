import { openDraft, saveAnswers } from '../../app/domain/drafts/draft'
import { flowFor, makeGoal, type SayChosen } from '../../app/domain/goals/make'
import type { Member } from '../../app/domain/people/viewer'
import { goalId } from '../../db/seed/goals'
import { idOfDemo, member } from './viewers'

export const NOW = new Date('2026-11-22T10:00:00Z')
export const SECRET = 'device'

export const sam = () => member(idOfDemo('customer'), 'Sam')
export const leah = () => member(idOfDemo('customer-work'), 'Leah')

/** Somebody who helps somebody else, each by the key of the cast. */
export const helping = (helper: string, name: string, whom: string, whose: string): Member =>
  member(idOfDemo(helper), name, { helping: { personId: idOfDemo(whom), name: whose } })

export const jo = () => helping('carer', 'Jo', 'customer', 'Sam')
export const marcus = () => helping('job-coach', 'Marcus', 'customer-work', 'Leah')
export const ingrid = () => helping('maya-mum', 'Ingrid', 'customer-complex', 'Maya')

export const SAM = idOfDemo('customer')
export const LEAH = idOfDemo('customer-work')
export const MAYA = idOfDemo('customer-complex')
export const COOK = goalId('customer', 'cook')
export const BUS = goalId('customer', 'bus')
export const CAFE = goalId('customer-work', 'cafe')
export const SUGGESTED = goalId('customer-work', 'suggested')
export const MUSIC = goalId('customer-complex', 'music')

export const SAY: SayChosen = {
  idea: (idea) => `idea ${idea}`,
  step: (step) => `step ${step}`,
  shown: (kind) => `shown as ${kind}`,
}

/** A goal from answers, as the pages make it. */
export function makeFrom(
  viewer: Member,
  personId: string,
  answers: Record<string, string | string[]>,
  slug = '',
) {
  const flow = flowFor(viewer, personId, NOW)
  const draft = openDraft(viewer, SECRET, { kind: flow.kind, about: slug }, NOW)
  saveAnswers(draft, answers, 'check', NOW)
  const send = () => makeGoal(viewer, SECRET, { personId, draftId: draft.id, slug, say: SAY }, NOW)
  return { id: send(), sendAgain: send, draftId: draft.id }
}

/** The fewest answers that a goal needs, of somebody who has supporters. */
export const FEWEST = { way: 'learning', idea: 'cook', by: 'none', see: 'me' }
