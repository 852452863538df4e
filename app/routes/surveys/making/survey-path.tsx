import type { Overview } from '../../../domain/surveys/making/overview'
import { STATES } from '../../../domain/surveys/making/states'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { PicturePath } from '../../../kit/picture-path'

/** What is done without leaving a state. */
const STAYS: readonly (string | null)[] = ['change', 'throw-away']

/** From draft to results, with the day of each state that it has reached. */
export function SurveyPath({ survey: { state, history } }: { survey: Overview }) {
  const words = useWords()
  const { t } = words
  const now = STATES.indexOf(state)
  const steps = STATES.map((one, index) => {
    const event =
      index <= now ? history.find((line) => line.kind === one && !STAYS.includes(line.move)) : undefined
    return {
      picture: `making.${one}` as const,
      title: t(`survey-making:state.${one}`),
      state: index < now ? ('done' as const) : index === now ? ('now' as const) : ('next' as const),
      when: event ? t('survey-making:show.since', { date: sayDate(words, event.at) }) : undefined,
      by: event?.byName ? t('survey-making:show.by', { name: event.byName }) : undefined,
      words: index === now ? t(`survey-making:state-about.${one}`) : undefined,
    }
  })
  return <PicturePath steps={steps} />
}
