import type { SeedOrganisation } from '../authoring'
import { BEDFORDSHIRE_ORGANISATIONS } from './bedfordshire'
import { ESSEX_ORGANISATIONS } from './essex'
import { ESSEX_SUPPORTERS } from './essex-people'
import { ESSEX_TRADES } from './essex-places'

export const ORGANISATIONS: SeedOrganisation[] = [
  ...ESSEX_ORGANISATIONS,
  ...ESSEX_TRADES,
  ...ESSEX_SUPPORTERS,
  ...BEDFORDSHIRE_ORGANISATIONS,
]
