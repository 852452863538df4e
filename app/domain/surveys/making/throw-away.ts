import { findVersion } from '../../../../db/queries/surveys'
import { deleteDraftVersion, findPublishedId, insertSurveyEvent } from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import { type Viewer, writerOf } from '../../people/viewer'
import { newId } from '../../site/secrets'
import type { Definition } from '../definition'
import { type Change, changesBetween } from './compare'
import { type Draft, findDraft, nameOf } from './draft'
import { THROW_AWAY } from './states'

/** What was written since people got the newest version, and would go. */
export type Waiting = { draft: Draft; changes: Change[] }

/** Null when there is no such survey, when nothing waits in it, and for all but the council. */
export function showWaiting(viewer: Viewer, surveyId: string): Waiting | null {
  const draft = findDraft(viewer, surveyId)
  const published = draft?.isNew ? publishedOf(surveyId) : undefined
  if (!draft || !published) return null
  return { draft, changes: changesBetween(published.definition as Definition, draft.definition) }
}

const publishedOf = (surveyId: string) => {
  const id = findPublishedId(surveyId)
  return id ? findVersion(id) : undefined
}

export type ThrownAway =
  /** Done now, or before by the same press. */
  | { kind: 'done' }
  /** Somebody wrote in it since it was looked at. */
  | { kind: 'changed'; byName: string; seenAt: string }

/**
 * Throws away changes that nobody gets yet. People keep the version that they get; who did it, and when, stands in
 * what happened to the survey.
 * @param seenAt of the draft that somebody looked at: a second press never takes what was begun after the first
 * @returns null when there is no such survey, when people get none of its versions yet, and for all but the council
 */
export function throwAwayChanges(
  viewer: Viewer,
  surveyId: string,
  seenAt: string,
  now: Date,
): ThrownAway | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    const published = draft && publishedOf(surveyId)
    if (!draft || !published) return null
    if (!draft.isNew) return { kind: 'done' }
    if (draft.seenAt !== seenAt) return { kind: 'changed', byName: draft.byName, seenAt: draft.seenAt }
    deleteDraftVersion(draft.versionId)
    insertSurveyEvent({
      id: newId(),
      surveyId,
      kind: draft.state,
      versionId: published.id,
      byId: writerOf(viewer),
      byName: nameOf(viewer),
      words: THROW_AWAY,
      at: now.toISOString(),
    })
    return { kind: 'done' }
  })
}
