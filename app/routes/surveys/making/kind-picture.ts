import type { QuestionKind } from '../../../domain/surveys/definition'
import type { PictureKey } from '../../../kit/pictures/registry'

/** Faces are for feelings alone: that kind shows one of them. */
export const kindPicture = (kind: QuestionKind): PictureKey =>
  kind === 'faces' ? 'feel.4' : `ask-kind.${kind}`
