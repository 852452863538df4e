import { type Answers, SKIPPED } from '../../../app/domain/drafts/questions'
import { shuffle, soMany } from './chance'

/** How many organisations answered the second survey. Published; what they answered was not. */
export const ORGANISATIONS = 29

/** Made-up answers of 29 organisations: transport first, as providers of the county said. */
export function providersAnswers(chance: () => number): (Answers & { channel: string })[] {
  const all = Array.from({ length: ORGANISATIONS }, () => ({ channel: 'online', who: 'provider' }) as Answers)
  const deal = (field: string, counts: Record<string, number>) => {
    const dealt = shuffle(soMany(counts), chance)
    for (const [index, one] of all.entries()) one[field] = dealt[index] as string
  }
  for (const one of all)
    one.hard = ['transport', ...(chance() < 0.6 ? ['staff'] : []), ...(chance() < 0.5 ? ['money'] : [])]
  for (const one of shuffle(all, chance).slice(0, 6)) one.hard = ['short']
  deal('shortest', { '2': 6, '3': 7, '4': 12, '6': 4 })
  deal('more--evenings', { extremely: 6, very: 10, somewhat: 8, 'not-so': 5 })
  deal('more--community', { extremely: 9, very: 12, somewhat: 8 })
  deal('more--jobs', { extremely: 7, very: 9, somewhat: 7, 'not-so': 6 })
  deal('co-production', { yes: 20, no: 9 })
  for (const one of all) one[`anything-else${SKIPPED}`] = 'yes'
  return all as (Answers & { channel: string })[]
}
