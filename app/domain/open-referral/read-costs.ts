import type { CostRow } from '../../../db/queries/directory-records'
import { toExtra } from './feed-extra'
import { COST_OPTIONS } from './mapping'
import type { CostOption, Service } from './records'
import { stableId } from './stable-id'

type Kind = CostRow['kind']

export function readCosts(service: Service): CostRow[] {
  const costs = (service.cost_options ?? []).map((option, position) => readCost(service.id, option, position))
  if (!service.fees) return costs
  const kind = isFree(service.fees) ? 'free' : 'other'
  return [
    ...costs,
    {
      id: stableId('fees', service.id),
      activityId: service.id,
      kind,
      pence: kind === 'free' ? 0 : null,
      note: kind === 'free' ? null : service.fees,
      feedExtra: { fees: service.fees },
      position: costs.length,
    },
  ]
}

function readCost(activityId: string, option: CostOption, position: number): CostRow {
  const { id, amount, valid_from, valid_to } = option
  const pence = amount === undefined ? null : Math.round(amount * 100)
  const own = ownKind(option)
  if (own) {
    const free = own === 'free' ? 0 : pence
    const note = option.amount_description ?? null
    return {
      id,
      activityId,
      kind: own,
      pence: free,
      note,
      feedExtra: toExtra({ valid_from, valid_to }),
      position,
    }
  }
  const words = [...new Set([option.option, option.amount_description])].filter(Boolean).join(', ')
  const kind = pence === 0 || isFree(words) ? 'free' : kindFromWords(words)
  return {
    id,
    activityId,
    kind,
    pence: kind === 'free' ? 0 : pence,
    note: isFree(words) ? null : words || null,
    feedExtra: toExtra({
      option: option.option,
      amount_description: option.amount_description,
      valid_from,
      valid_to,
    }),
    position,
  }
}

function ownKind({ option, amount }: CostOption): Kind | undefined {
  const kind = (Object.keys(COST_OPTIONS) as Kind[]).find((key) => COST_OPTIONS[key] === option)
  return kind === 'free' && amount ? undefined : kind
}

/** Only what can mean nothing else. "Free for members" is not free. */
const isFree = (words: string) =>
  /^(it is |this is )?(free|free of charge|no charge|no cost)( of charge)?[.!]*$/i.test(words)

const KIND_WORDS: [RegExp, Kind][] = [
  [/\b(per|each|a|every)( \d+([.]\d)? ?-?hours?)? (session|class|visit|lesson|time)\b/i, 'session'],
  [/\b(per|each|a|every) day\b|\bdaily\b/i, 'day'],
  [/\b(per|each|a|every) week\b|\bweekly\b/i, 'week'],
  [/\b(per|each|a|every) (calendar )?month\b|\bmonthly\b/i, 'month'],
  [/\bdirect payments?\b/i, 'direct-payment'],
]

const kindFromWords = (words: string): Kind =>
  KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
