import { insertEvent, insertGoal, insertStep } from '../../../db/queries/goals'
import type { Answers } from '../drafts/questions'
import { listOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import type { Access } from '../sharing/decide'
import { shareWith } from '../sharing/share'
import { listSupporters } from '../sharing/supporters'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { mayTouchGoals } from './access'
import { keepOwnFile } from './files'
import { byDateOf, ideaOf, newGoalFlow, SUGGESTION_FLOW } from './new-goal'
import { sendDraft } from './send-draft'
import { isSuggestion, startFromActivity } from './start-goal'
import { tellOfGoal } from './tell'
import { FIRST_STEPS, isWay, KNOWS, WHYS } from './ways'

/** Words for what was chosen as a picture, in the writer's language. They are kept beside the key. */
export type SayChosen = {
  idea: (idea: string) => string
  step: (idea: string) => string
  /** Where there is a photo or a recording alone. */
  shown: (kind: 'photo' | 'voice') => string
}

type Sent = { personId: string; draftId: string; slug: string; say: SayChosen }

/** The questions of a new goal, for this viewer: a supporter who may only see has those of a suggestion. */
export const flowFor = (viewer: Viewer, personId: string, now: Date) =>
  isSuggestion(viewer, personId, now)
    ? SUGGESTION_FLOW
    : newGoalFlow(listToShareWith(viewer, personId, now).some(({ seesAll }) => !seesAll))

/**
 * Leave to add a goal: as the person, or as a suggestion.
 * @returns null when it is refused; one goal shared alone lets nobody add others
 */
export function mayAddGoal(viewer: Viewer, personId: string, now: Date): 'make' | 'suggest' | null {
  const suggests = isSuggestion(viewer, personId, now)
  if (!mayTouchGoals(viewer, personId, suggests ? 'see' : 'do', now)) return null
  return suggests ? 'suggest' : 'make'
}

/** Supporters of one's own, and who of them sees all goals already. */
export const listToShareWith = (viewer: Viewer, personId: string, now: Date) =>
  listSupporters(viewer, personId, now).map(({ id, name, picture, photoId, topics }) => ({
    id,
    name,
    picture,
    photoId,
    seesAll: topics.some(({ topic, thing }) => topic === 'goals' && thing === null),
  }))

/**
 * Makes a goal of its draft, with its first step, and shares it as the person said. A supporter who may only see
 * suggests it.
 * @returns the goal's id; null when it is refused; undefined when there is no such draft, or it is not complete
 */
export function makeGoal(viewer: Viewer, secret: string, sent: Sent, now: Date): string | null | undefined {
  const suggests = isSuggestion(viewer, sent.personId, now)
  const access = mayTouchGoals(viewer, sent.personId, suggests ? 'see' : 'do', now)
  if (!access) return null
  const flow = flowFor(viewer, sent.personId, now)
  return sendDraft(viewer, secret, { flow, about: sent.slug, draftId: sent.draftId }, now, ({ answers }) => {
    const goalId = newId()
    insertGoal({
      id: goalId,
      ...wordsOf(answers, sent.personId, sent.say),
      ...factsOf(viewer, access, answers, sent, now),
    })
    const kind = suggests ? 'suggested' : 'started'
    insertEvent({ id: newId(), goalId, kind, at: now.toISOString(), ...access.by })
    if (!suggests) writeFirstSteps(goalId, access, answers, sent.say, now)
    shareAsSaid(viewer, sent.personId, goalId, answers, now)
    tellOfGoal(access, goalId, suggests ? 'suggested' : 'made', goalId, now)
    return goalId
  })
}

/** What the person wants, as rows hold it. The picture is that of the idea, else that of the way. */
export function wordsOf(answers: Answers, personId: string, say: SayChosen) {
  const own = String(answers.words ?? '')
  const chosen = ideaOf(answers)
  const way = isWay(answers.way) ? answers.way : 'own'
  const photoId = keepOwnFile(answers.photoId, personId)
  const voiceId = keepOwnFile(answers.voiceId, personId)
  const words = own || (chosen ? say.idea(chosen) : say.shown(voiceId ? 'voice' : 'photo'))
  const picture = chosen ? `idea.${chosen}` : `way.${way}`
  return { way, picture, idea: own ? null : chosen, words, photoId, voiceId }
}

const among = <T extends string>(known: readonly T[], value: unknown): T[] =>
  known.filter((one) => listOf(value).includes(one))

function factsOf(viewer: Viewer, access: Access, answers: Answers, { personId, slug }: Sent, now: Date) {
  const at = now.toISOString()
  return {
    personId,
    ...whyOf(answers),
    ...helpsOf(answers, viewer, personId, now),
    ...knowOf(answers),
    byDate: byDateOf(answers, todayInLondon(now)),
    activityId: startFromActivity(slug, viewer.lang)?.id ?? null,
    ...access.by,
    createdAt: at,
    updatedAt: at,
  }
}

export const whyOf = (answers: Answers) => ({
  whys: among(WHYS, answers.whys),
  why: String(answers.why ?? ''),
})
export const knowOf = (answers: Answers) => ({
  knows: among(KNOWS, answers.knows),
  howKnow: String(answers.howKnow ?? ''),
})
/** Who helps: supporters of the person's, oneself alone, or staff. @param known ids that were there before */
export function helpsOf(
  answers: Answers,
  viewer: Viewer,
  personId: string,
  now: Date,
  known: readonly string[] = [],
) {
  const ids = listSupporters(viewer, personId, now).map(({ id }) => id)
  const helpers = among([...new Set(['alone', 'staff', ...ids, ...known])], answers.helpers)
  return { helpers, helps: String(answers.helps ?? '') }
}

function writeFirstSteps(goalId: string, access: Access, answers: Answers, say: SayChosen, now: Date) {
  const chosen = among(FIRST_STEPS, answers.firsts).map((idea) => ({ idea, words: say.step(idea) }))
  const own = String(answers.first ?? '')
  const steps = [...chosen, ...(own ? [{ idea: null, words: own }] : [])]
  steps.forEach((step, position) => {
    insertStep({ id: newId(), goalId, ...step, position, ...access.by, createdAt: now.toISOString() })
  })
}

function shareAsSaid(viewer: Viewer, personId: string, goalId: string, answers: Answers, now: Date) {
  if (answers.see !== 'some') return
  for (const supporterId of listOf(answers.people)) {
    shareWith(viewer, personId, { supporterId, topic: 'goals', can: 'see', thing: goalId }, now)
  }
}
