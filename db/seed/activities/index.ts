import type { SeedActivity } from '../authoring'
import { BEDFORDSHIRE_NORTH } from './bedfordshire-north'
import { BEDFORDSHIRE_TOWNS } from './bedfordshire-towns'
import { BEDFORDSHIRE_VILLAGES } from './bedfordshire-villages'
import { DUNSTABLE } from './dunstable'
import { DUNSTABLE_MORE } from './dunstable-more'
import { ESSEX_ARTS } from './essex-arts'
import { ESSEX_CARERS } from './essex-carers'
import { ESSEX_FOOD } from './essex-food'
import { ESSEX_GREEN } from './essex-green'
import { ESSEX_JOBS } from './essex-jobs'
import { ESSEX_LIFE } from './essex-life'
import { ESSEX_LIFE_MORE } from './essex-life-more'
import { ESSEX_OLDER } from './essex-older'
import { ESSEX_SOCIAL } from './essex-social'
import { ESSEX_SPECIALIST } from './essex-specialist'
import { ESSEX_SPECIALIST_MORE } from './essex-specialist-more'
import { ESSEX_SPORT } from './essex-sport'
import { ESSEX_STAGE } from './essex-stage'
import { ESSEX_WORK } from './essex-work'
import { LEIGHTON_BUZZARD } from './leighton-buzzard'

export const ACTIVITIES: SeedActivity[] = [
  ...BEDFORDSHIRE_NORTH,
  ...BEDFORDSHIRE_TOWNS,
  ...BEDFORDSHIRE_VILLAGES,
  ...DUNSTABLE_MORE,
  ...DUNSTABLE,
  ...ESSEX_ARTS,
  ...ESSEX_CARERS,
  ...ESSEX_FOOD,
  ...ESSEX_GREEN,
  ...ESSEX_JOBS,
  ...ESSEX_LIFE_MORE,
  ...ESSEX_LIFE,
  ...ESSEX_OLDER,
  ...ESSEX_SOCIAL,
  ...ESSEX_SPECIALIST_MORE,
  ...ESSEX_SPECIALIST,
  ...ESSEX_SPORT,
  ...ESSEX_STAGE,
  ...ESSEX_WORK,
  ...LEIGHTON_BUZZARD,
]
