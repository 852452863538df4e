import type { CostRow } from '../../../db/queries/directory-records'
import { extraOf } from './feed-extra'
import { COST_OPTIONS } from './mapping'
import type { CostOption } from './records'

/** What a feed said about a cost. Its own words stand in place of ours. */
export type CostExtra = CostOption & { fees: string }

export const writeCosts = (costs: CostRow[]): CostOption[] =>
  costs.flatMap((cost) => {
    const extra = extraOf<CostExtra>(cost)
    if (extra.fees) return []
    const inOwnersWords = extra.option !== undefined || extra.amount_description !== undefined
    const words = inOwnersWords
      ? {}
      : { option: COST_OPTIONS[cost.kind], amount_description: cost.note ?? undefined }
    return [{ ...words, ...extra, id: cost.id, amount: cost.pence === null ? undefined : cost.pence / 100 }]
  })

/** The deprecated text field, where a feed used it. */
export const writeFees = (costs: CostRow[]): string | undefined =>
  costs.map((cost) => extraOf<CostExtra>(cost).fees).find(Boolean)
