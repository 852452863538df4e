import type { Answers } from '../../domain/drafts/questions'
import type { Choice } from '../../kit/choices'
import { faceOf } from '../sharing/say-shares'

export type Face = { id: string; name: string; picture: string; photoId: string | null }

export type QuestionProps = {
  step: string
  given: Answers
  errorOf: (at: string) => string | undefined
  /** Supporters whom the person may name, and those who may be shown the goal. */
  supporters: readonly Face[]
  toShare: readonly Face[]
  /** Names of those who see all goals already. */
  seeAll: readonly string[]
  /** It is a suggestion of a supporter's. */
  suggests?: boolean
  /** Something about the question, below it. */
  about?: string
}

/** An answer that is one text; nothing, where it is missing or many. */
export const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

export const asChoice = (face: Face): Choice => ({
  value: face.id,
  label: face.name,
  picture: faceOf(face).picture,
})
