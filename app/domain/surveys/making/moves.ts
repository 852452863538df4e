import { insertSurveyEvent, publishVersion, writeDefinition } from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import { type Viewer, writerOf } from '../../people/viewer'
import { newId } from '../../site/secrets'
import { todayInLondon } from '../../site/today'
import { type Draft, findDraft, nameOf } from './draft'
import { checkDraft } from './known'
import { withoutRemoved } from './removed'
import type { Missing } from './rules'
import { MOVE_RULES, type Move } from './states'

export type Moved =
  /** Done now, or before by the same press. */
  | { kind: 'done' }
  /** It cannot be done from the state that it is in. */
  | { kind: 'not-now' }
  | { kind: 'missing'; missing: Missing[] }
  /** Somebody wrote it since it was looked at. */
  | { kind: 'changed'; byName: string }

/**
 * Takes a survey to its next state, by a dated event with who did it. Opening it, or publishing changes, gives people
 * what was written; answers that are there keep the version that they were given to.
 * @param seenAt of the draft that somebody looked at
 * @returns null when there is no such survey, and for all but the council
 */
export function moveSurvey(
  viewer: Viewer,
  surveyId: string,
  move: Move,
  seenAt: string,
  now: Date,
): Moved | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    if (!draft) return null
    const { from, to, whole, publishes } = MOVE_RULES[move]
    if (isDone(draft, move)) return { kind: 'done' }
    if (draft.state !== from) return { kind: 'not-now' }
    if (whole && draft.seenAt !== seenAt) return { kind: 'changed', byName: draft.byName }
    const missing = whole ? checkDraft(draft, todayInLondon(now)).missing : []
    if (missing.length > 0) return { kind: 'missing', missing }
    if (publishes && draft.isNew) publish(viewer, draft, now)
    insertSurveyEvent({
      id: newId(),
      surveyId,
      kind: to,
      versionId: draft.versionId,
      byId: writerOf(viewer),
      byName: nameOf(viewer),
      words: move,
      at: now.toISOString(),
    })
    return { kind: 'done' }
  })
}

/** The same press a second time. Changes are published when nothing more is waiting. */
const isDone = ({ state, isNew }: Draft, move: Move) =>
  move === 'change'
    ? state === 'open' && !isNew
    : state === MOVE_RULES[move].to && state !== MOVE_RULES[move].from

function publish(viewer: Viewer, draft: Draft, now: Date) {
  writeDefinition(draft.versionId, draft.seenAt, {
    definition: withoutRemoved(draft.definition),
    updatedAt: draft.seenAt,
    updatedByName: draft.byName || nameOf(viewer),
  })
  publishVersion(draft.versionId, now.toISOString())
}
