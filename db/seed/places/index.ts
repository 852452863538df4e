import type { SeedPlace } from '../authoring'
import { BEDFORDSHIRE_PLACES } from './bedfordshire'
import { ESSEX_PLACES } from './essex'
import { ONLINE_PLACES } from './online'

export const PLACES: SeedPlace[] = [...ESSEX_PLACES, ...BEDFORDSHIRE_PLACES, ...ONLINE_PLACES]
