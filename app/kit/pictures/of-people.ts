import type { Art } from './art'

/** Adults of all ages, for "who meets you" until there is a photograph. */
export const OF_PEOPLE = {
  'person.1': 'woman-medium-dark-skin-tone',
  'person.2': 'man-light-skin-tone-beard',
  'person.3': 'woman-light-skin-tone-white-hair',
  'person.4': 'man-medium-skin-tone',
  'person.5': 'woman-with-headscarf-medium-skin-tone',
  'person.6': 'man-in-manual-wheelchair-medium-light-skin-tone',
  'person.7': 'older-person-medium-dark-skin-tone',
  'person.8': 'woman-dark-skin-tone-curly-hair',
  'person.9': 'man-medium-dark-skin-tone-bald',
  'person.10': 'woman-light-skin-tone-red-hair',
} as const satisfies Record<string, Art>
