import { listWaitingSheets } from '../../../db/queries/keying'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { findBatch } from './batch'
import { settle } from './key'
import { openSheet } from './sheet'

/**
 * Nobody is there to type in a second time: what one person read counts. Who decided it stands beside each sheet.
 * @returns how many sheets count from now on; null where there is no such open batch for this person
 */
export function countOnce(viewer: Viewer, surveyId: string, batchId: string, now: Date): number | null {
  return allOrNothing(() => {
    const found = findBatch(viewer, surveyId, batchId)
    if (!found || found.batch.closedAt) return null
    const codes = listWaitingSheets(batchId)
    for (const code of codes) {
      const open = openSheet(viewer, surveyId, batchId, code)
      if (!open || 'problem' in open || !open.keyings[0]) continue
      settle(viewer, open, open.keyings[0].answers, [], now)
    }
    return codes.length
  })
}
