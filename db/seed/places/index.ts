import type { SeedPlace } from '../authoring'
import { BEDFORDSHIRE_PLACES } from './bedfordshire'
import { BEDFORDSHIRE_TOWN_PLACES } from './bedfordshire-towns'
import { ESSEX_PLACES } from './essex'
import { ESSEX_EDGES } from './essex-edges'
import { ESSEX_MIDDLE } from './essex-middle'
import { ESSEX_SOUTH } from './essex-south'
import { ONLINE_PLACES } from './online'

export const PLACES: SeedPlace[] = [
  ...ESSEX_PLACES,
  ...ESSEX_MIDDLE,
  ...ESSEX_SOUTH,
  ...ESSEX_EDGES,
  ...BEDFORDSHIRE_PLACES,
  ...BEDFORDSHIRE_TOWN_PLACES,
  ...ONLINE_PLACES,
]
