import type { Answers } from '../../../domain/drafts/questions'
import { useWords } from '../../../i18n/words'
import { DateField } from '../../../kit/date-field'
import { GoalQuestion } from '../questions'
import { dateIn } from '../questions-when'

type Props = { given: Answers; errorOf: (at: string) => string | undefined }

/** When a goal is to be done by, and the date itself: both are there, so that changing a day takes one page. */
export function DateOfGoal({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <>
      <GoalQuestion step="by" given={given} errorOf={errorOf} supporters={[]} toShare={[]} seeAll={[]} />
      <DateField
        name="date"
        legend={t('goals:new.date.q')}
        hint={t('goals:new.date.hint')}
        error={errorOf('date')}
        value={dateIn(given, 'date')}
      />
    </>
  )
}
