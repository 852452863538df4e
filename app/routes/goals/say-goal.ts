import type { SayChosen } from '../../domain/goals/make'
import { todayInLondon } from '../../domain/site/today'
import { sayDate } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'

type Said = { idea: string | null; words: string }

/** What the goal is: an idea of ours in the reader's language, or the person's own words. */
export const sayGoal = ({ t }: Pick<Words, 't'>, { idea, words }: Said): string =>
  idea ? t(`goals:idea.${idea}`) : words

export const sayStep = ({ t }: Pick<Words, 't'>, { idea, words }: Said): string =>
  idea ? t(`goals:firsts.${idea}`) : words

/** A picture that a row names. One that is not there any more becomes the target of all goals. */
export const pictureOf = (picture: string): PictureKey => (isPictureKey(picture) ? picture : 'me.goals')

/** The day of a moment: "Monday 7 December 2026". */
export const sayDay = (words: Words, moment: string) => sayDate(words, todayInLondon(new Date(moment)))

/** What is kept beside a key that was chosen, in the writer's language. */
export const chosenWords = ({ t }: Words): SayChosen => ({
  idea: (idea) => t(`goals:idea.${idea}`),
  step: (idea) => t(`goals:firsts.${idea}`),
  shown: (kind) => t(`goals:said.${kind}`),
})
