import { deleteWarning, insertWarning, listWarnings } from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import { isCouncil, type Viewer, writerOf } from '../../people/viewer'
import { newId } from '../../site/secrets'
import { findDraft, nameOf } from './draft'
import { checkTexts, isOpenWarning } from './words'

export type Acceptance = { words: string; rule: string; reason: string }
export type Took = { kind: 'done' } | { kind: 'wrong'; problems: { at: 'reason'; key: string }[] }

export const LONGEST_REASON = 400

/**
 * A named person lets a warning stand, with a reason. The same twice is one.
 * @returns null when there is no such survey or no such warning, and for all but the council
 */
export function acceptWarning(viewer: Viewer, surveyId: string, given: Acceptance, now: Date): Took | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    if (!draft) return null
    const reason = given.reason.trim()
    const accepted = listWarnings(surveyId)
    if (accepted.some(({ words, rule }) => words === given.words && rule === given.rule))
      return { kind: 'done' }
    const text = checkTexts(draft.definition, accepted).find(({ words }) => words === given.words)
    if (!text?.findings.some((finding) => finding.rule === given.rule && isOpenWarning(finding))) return null
    if (reason === '' || reason.length > LONGEST_REASON)
      return { kind: 'wrong', problems: [{ at: 'reason', key: 'survey-making:error.reason' }] }
    insertWarning({
      id: newId(),
      surveyId,
      words: given.words,
      rule: given.rule,
      reason,
      byId: writerOf(viewer),
      byName: nameOf(viewer),
      at: now.toISOString(),
    })
    return { kind: 'done' }
  })
}

/** The warning is open again. False when there is no such survey, and for all but the council. */
export function openWarningAgain(viewer: Viewer, surveyId: string, id: string): boolean {
  if (!isCouncil(viewer)) return false
  deleteWarning(surveyId, id)
  return true
}
