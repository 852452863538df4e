import type { ChooseStep, Like, Need, When, With } from '../../../domain/activities/choose-steps'
import type { PictureKey } from '../../../kit/pictures/registry'

export const QUESTION_PICTURES: Record<ChooseStep, PictureKey> = {
  like: 'page.activities',
  where: 'action.map',
  when: 'action.calendar',
  help: 'support.one-to-one',
  with: 'action.people',
}

export const LIKE_PICTURES: Record<Like, PictureKey> = {
  food: 'kind.cooking',
  outdoors: 'kind.walking',
  making: 'kind.craft',
  music: 'kind.music',
  people: 'kind.social',
  moving: 'kind.sport',
  work: 'kind.work-training',
  learning: 'kind.computers',
  calm: 'kind.wellbeing',
}

export const WHEN_PICTURES: Record<When, PictureKey> = {
  mornings: 'time.morning',
  afternoons: 'time.afternoon',
  evenings: 'time.evening',
  weekends: 'action.calendar',
}

export const NEED_PICTURES: Record<Need, PictureKey> = {
  'step-free': 'access.step-free',
  'one-to-one': 'support.one-to-one',
  'personal-care': 'support.personal-care',
  'getting-there': 'support.getting-there',
  signing: 'support.signing',
  eating: 'support.eating',
  medicine: 'support.medicine',
  symbols: 'support.symbols',
  'changing-place': 'access.changing-place',
  'quiet-room': 'access.quiet-room',
  'hearing-loop': 'access.hearing-loop',
}

export const WITH_PICTURES: Record<With, PictureKey> = {
  'few-people': 'support.small-group',
  'one-person': 'kind.befriending',
  anyone: 'tier.community',
  'young-adults': 'who.young-adults',
  'older-people': 'who.older-people',
}
