import { oneOf } from './choosing'

/** Faces are never alone: each has its words. From the best to the worst. */
export const FACES = ['5', '4', '3', '2', '1'] as const

export const faces = oneOf(
  FACES.map((id) => ({ id, key: `survey-questions:face.is-${id}`, picture: `feel.${id}` })),
  { counts: 'scale', says: ['5', '4'] },
)
