import type { SurveyQuestion } from '../definition'
import { ABOUT_YOU } from './about-you'
import { ANYTHING_ELSE } from './anything-else'
import type { Theme } from './authoring'
import { ACTIVITIES, CHOICE, FRIENDS, OUTCOMES, STAFF } from './doing'
import { GETTING_THERE, MONEY, PLACE, SAFETY } from './living'

/** Questions that are ready to use: short, one idea each, and right by the Easy Read check (tests/domain/surveys). */
export const LIBRARY: Record<Theme, readonly SurveyQuestion[]> = {
  'getting-there': GETTING_THERE,
  money: MONEY,
  staff: STAFF,
  activities: ACTIVITIES,
  friends: FRIENDS,
  safety: SAFETY,
  choice: CHOICE,
  outcomes: OUTCOMES,
  place: PLACE,
  'about-you': ABOUT_YOU,
  'anything-else': ANYTHING_ELSE,
}
