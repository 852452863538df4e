import { withdrawResponse } from '../../../db/queries/surveys-answering'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { dayAlone } from './response'
import { findSent, type SentBy } from './sent'

/**
 * Takes answers back: they are deleted and counted nowhere any more. Once, and again leads to the same.
 * @returns null for a code that is not one of this survey's
 */
export const takeBackAnswers = (
  viewer: Viewer,
  slug: string,
  by: SentBy,
  now: Date,
): 'taken-back' | 'too-late' | null =>
  allOrNothing(() => {
    const sent = findSent(viewer, slug, by, now)
    if (!sent) return null
    if (sent.withdrawnAt) return 'taken-back'
    if (!sent.canTakeBack) return 'too-late'
    withdrawResponse(sent.responseId, dayAlone(now))
    return 'taken-back'
  })
