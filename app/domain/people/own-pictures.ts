/** Pictures of people that somebody may choose for themselves, as keys of the kit. */
export const OWN_PICTURES = [
  'person.1',
  'person.2',
  'person.3',
  'person.4',
  'person.5',
  'person.6',
  'person.7',
  'person.8',
  'person.9',
  'person.10',
] as const

export const isOwnPicture = (picture: unknown): boolean =>
  (OWN_PICTURES as readonly unknown[]).includes(picture)
