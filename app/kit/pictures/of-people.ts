import type { Art } from './art'

/** Adults of all ages, for "who meets you" until there is a photograph. */
export const OF_PEOPLE = {
  'person.1': 'woman-medium-dark-skin-tone',
  'person.2': 'man-beard-light-skin-tone',
  'person.3': 'woman-white-hair-light-skin-tone',
  'person.4': 'man-medium-skin-tone',
  'person.5': 'woman-with-headscarf-medium-skin-tone',
  'person.6': 'man-in-manual-wheelchair-medium-light-skin-tone',
  'person.7': 'older-person-medium-dark-skin-tone',
  'person.8': 'woman-curly-hair-dark-skin-tone',
  'person.9': 'man-bald-medium-dark-skin-tone',
  'person.10': 'woman-red-hair-light-skin-tone',
} as const satisfies Record<string, Art>
