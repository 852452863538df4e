import type { SeedOrganisation } from '../authoring'

export const BEDFORDSHIRE_ORGANISATIONS: SeedOrganisation[] = [
  [
    'priory-kitchen',
    'charity',
    'Priory Kitchen',
    'A shared kitchen in Dunstable. Everyone can cook, and everyone can eat.',
  ],
  ['heron-boats', 'charity', 'Heron Boats', 'Volunteers who run a canal boat for disabled people.'],
  [
    'linmere-therapy',
    'business',
    'Linmere Therapy',
    'Therapists who work with people with complex needs in Houghton Regis.',
  ],
]
