import type { SeedActivity } from '../authoring'
import { BEDFORDSHIRE_TOWNS } from './bedfordshire-towns'
import { ESSEX_FOOD } from './essex-food'
import { ESSEX_GREEN } from './essex-green'
import { ESSEX_LIFE } from './essex-life'
import { ESSEX_SPECIALIST } from './essex-specialist'
import { ESSEX_WORK } from './essex-work'

export const ACTIVITIES: SeedActivity[] = [
  ...ESSEX_FOOD,
  ...ESSEX_GREEN,
  ...ESSEX_LIFE,
  ...ESSEX_SPECIALIST,
  ...ESSEX_WORK,
  ...BEDFORDSHIRE_TOWNS,
]
