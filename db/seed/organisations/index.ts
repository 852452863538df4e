import type { SeedOrganisation } from '../authoring'
import { BEDFORDSHIRE_ORGANISATIONS } from './bedfordshire'
import { ESSEX_ORGANISATIONS } from './essex'

export const ORGANISATIONS: SeedOrganisation[] = [...ESSEX_ORGANISATIONS, ...BEDFORDSHIRE_ORGANISATIONS]
