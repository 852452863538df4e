import { oneOf } from './choosing'

/** The scale of the published survey, from the most to the least. */
export const IMPORTANCE = ['extremely', 'very', 'somewhat', 'not-so', 'not-at-all'] as const

export const importance = oneOf(
  IMPORTANCE.map((id) => ({ id, key: `survey-questions:importance.${id}`, picture: `importance.${id}` })),
  { counts: 'scale', says: ['extremely', 'very'] },
)
