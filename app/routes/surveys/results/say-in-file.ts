import { wordsOfStep } from '../../../domain/surveys/definition'
import type { Results } from '../../../domain/surveys/results/compute'
import type { SayIn } from '../../../domain/surveys/results/open-data'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { sayLabel } from './say-result'

/** Words of the files, in the language of the page that they were asked from. */
export const sayInFile = (words: Words, { survey }: Results): SayIn => ({
  label: (said) => sayLabel(words, said),
  ask: (step) => plainText(wordsOfStep(step, survey.definition.who[0] ?? 'me', words.lang).ask.words),
  together: words.t('survey-results:together'),
  base: (key) => words.t(`survey-results:base.${key}`),
})

/** How the numbers were counted, and what was hidden. */
export const sayMethod = ({ t }: Words, { ownVoiceAlone, survey }: Results): string[] => [
  ...(survey.synthetic ? [t('survey-results:synthetic.words')] : []),
  t('survey-results:counted.only'),
  ...(ownVoiceAlone ? [t('survey-results:counted.own')] : []),
  t('survey-results:counted.hidden'),
]

/** A file that is kept, not shown. Asked for anew each time: the numbers may have changed. */
export const fileHeaders = (name: string, type: string) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'private, no-cache',
})
