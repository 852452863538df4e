import type { Answers } from '../../domain/drafts/questions'
import { listOf } from '../../domain/drafts/read'
import { BYS } from '../../domain/goals/new-goal'
import { useWords } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import { DateField } from '../../kit/date-field'
import { asChoice, type QuestionProps, textOf } from './question-props'

export function ByQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="by"
      type="radio"
      asTitle
      legend={t('goals:new.by.q')}
      error={errorOf('by')}
      chosen={listOf(given.by)}
      choices={BYS.map((by) => ({ value: by, label: t(`goals:bys.by-${by}`), picture: `by.${by}` as const }))}
    />
  )
}

export function DateQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <DateField
      name="date"
      asTitle
      legend={t('goals:new.date.q')}
      hint={t('goals:new.date.hint')}
      error={errorOf('date')}
      value={dateIn(given, 'date')}
    />
  )
}

/** What stands in the three boxes of a date. */
export const dateIn = (given: Answers, name: string) => ({
  day: textOf(given[`${name}-day`]),
  month: textOf(given[`${name}-month`]),
  year: textOf(given[`${name}-year`]),
})

export function SeeQuestion({ given, errorOf, seeAll, about }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="see"
      type="radio"
      asTitle
      legend={t('goals:new.see.q')}
      hint={[about, t('goals:new.see.hint')].filter(Boolean).join(' ')}
      error={errorOf('see')}
      chosen={listOf(given.see)}
      choices={[
        {
          value: 'me',
          label: t(seeAll.length > 0 ? 'goals:new.see.me-and-all' : 'goals:new.see.me'),
          picture: 'see.me',
        },
        { value: 'some', label: t('goals:new.see.some'), picture: 'see.some' },
      ]}
    />
  )
}

export function PeopleQuestion({ given, errorOf, toShare }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="people"
      type="checkbox"
      asTitle
      legend={t('goals:new.people.q')}
      hint={t('goals:new.people.hint')}
      error={errorOf('people')}
      chosen={listOf(given.people)}
      choices={toShare.map(asChoice)}
    />
  )
}
