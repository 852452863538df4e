import type { SeedPlace } from '../authoring'

export const ONLINE_PLACES: SeedPlace[] = [
  {
    slug: 'online',
    name: 'Online',
    access: ['step-free: You stay at home.', 'low-noise: You choose how loud it is.'],
  },
]
