import type { SeedPlace } from '../authoring'

export const BEDFORDSHIRE_PLACES: SeedPlace[] = [
  {
    slug: 'priory-kitchen',
    name: 'Priory Kitchen',
    town: 'dunstable',
    line1: 'In the old school, by the priory gardens',
    outward: 'LU6',
    access: [
      'step-free accessible-toilet hearing-loop quiet-room assistance-animals',
      'parking: There are 4 spaces for disabled people.',
      '~low-noise: It is loud when everyone is cooking.',
    ],
    door: 'red',
  },
  {
    slug: 'narrow-boat-yard',
    name: 'The Narrow Boat Yard',
    town: 'leighton-buzzard',
    line1: 'On the canal, near the big bridge',
    outward: 'LU7',
    access: [
      '~step-free: The path is flat. The boat has a lift for wheelchairs.',
      'accessible-toilet parking low-noise assistance-animals',
      '-quiet-room -hearing-loop',
    ],
    door: 'green',
  },
  {
    slug: 'linmere-house',
    name: 'Linmere House',
    town: 'houghton-regis',
    line1: 'Behind the shops',
    outward: 'LU5',
    access: [
      'step-free accessible-toilet quiet-room soft-lighting low-noise parking',
      'changing-place: The room has a hoist, a bench and a shower.',
      'hearing-loop',
    ],
    door: 'yellow',
  },
]
