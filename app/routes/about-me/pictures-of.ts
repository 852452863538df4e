import type { Question } from '../../domain/about/questions'
import type { PictureKey } from '../../kit/pictures/registry'

/** The picture of each question. */
export const PICTURE_OF: Record<Question, PictureKey> = {
  like: 'about.like',
  important: 'about.important',
  support: 'about.support',
  'yes-no': 'about.yes-no',
  'good-at': 'about.good-at',
  learn: 'about.learn',
  access: 'about.access',
  pictures: 'about.pictures',
}
