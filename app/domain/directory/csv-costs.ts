import type { CostRow } from '../../../db/queries/directory-records'
import { extraOf } from '../open-referral/feed-extra'
import { COST_OPTIONS } from '../open-referral/mapping'
import { stableId } from '../open-referral/stable-id'
import type { CostExtra } from '../open-referral/write-costs'

type Kind = CostRow['kind']

/** How a cost of ours is written in a cell: "£5.00 each session (with lunch)". */
const CELL: Record<Kind, string> = {
  free: 'Free',
  session: 'each session',
  day: 'each day',
  week: 'each week',
  month: 'each month',
  'direct-payment': 'Direct payment',
  'council-funded': 'Paid by the council',
  other: 'Other cost',
}

/** The cell of a spreadsheet. The owner's own words stand as they are. */
export function writeCostCell(costs: CostRow[]): string {
  return costs
    .map((cost) => {
      const extra = extraOf<CostExtra>(cost)
      if (extra.fees) return extra.fees
      const price = cost.pence && cost.kind !== 'free' ? `£${(cost.pence / 100).toFixed(2)} ` : ''
      return `${price}${CELL[cost.kind]}${cost.note ? ` (${cost.note})` : ''}`
    })
    .join('; ')
}

const PART = /^(?:£(\d+(?:\.\d{1,2})?) )?([A-Za-z ]+?)(?: \(([^()]*)\))?$/

/** A cell that we could have written becomes costs; any other words stay one text, as its owner wrote them. */
export function parseCosts(
  cell: string | undefined,
  id: string,
): { fees?: string; cost_options?: unknown[] } {
  const text = cell?.trim()
  if (!text) return {}
  const parts = text.split(';').map((part, at) => parsePart(part.trim(), id, at))
  return parts.includes(undefined) ? { fees: text } : { cost_options: parts }
}

function parsePart(part: string, id: string, at: number) {
  const [, pounds, words, note] = PART.exec(part) ?? []
  const kind = (Object.keys(CELL) as Kind[]).find((key) => CELL[key].toLowerCase() === words?.toLowerCase())
  if (!kind || (kind === 'free' && pounds)) return undefined
  return {
    id: stableId('cost', id, at),
    option: COST_OPTIONS[kind],
    amount: kind === 'free' ? 0 : pounds,
    amount_description: note,
  }
}
