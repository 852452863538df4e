import type { Answers } from '../../domain/drafts/questions'
import { listOf, textOf } from '../../domain/drafts/read'
import { HOW, IDEAS, WHO } from '../../domain/week/entry'
import { OFTEN, OTHER_DATE } from '../../domain/week/questions'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { type Choice, Choices } from '../../kit/choices'
import { DateField } from '../../kit/date-field'
import { Field } from '../../kit/field'
import type { PictureKey } from '../../kit/pictures/registry'
import { TimeQuestion } from './time-question'

type Props = {
  step: string
  given: Answers
  errorOf: (at: string) => string | undefined
  today: string
  /** Names of those whom one could go with. */
  people?: readonly { name: string; picture: PictureKey }[]
  /** An entry that is there already is on one day; and it stays weekly or once. */
  isChange?: boolean
  /** For the question where something moves: the day itself and the next ones. */
  days?: readonly string[]
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const PARTS = { morning: 'time.morning', afternoon: 'time.afternoon', evening: 'time.evening' } as const

/** One question about something in a week: the question is the page's h1. */
export function WeekQuestion(props: Props) {
  const { step, given, errorOf, isChange = false } = props
  const { t } = useWords()
  const choices = (name: string, all: Choice[], more: { hint?: string; many?: boolean } = {}) => (
    <Choices
      name={name}
      asTitle
      grid
      type={more.many ? 'checkbox' : 'radio'}
      legend={t(`week:question.${step}`)}
      hint={more.hint}
      choices={all}
      chosen={listOf(given[name])}
      error={errorOf(name)}
    />
  )
  const ownWords = (name: string) => (
    <Field name={name} label={t(`week:own.${step}`)} value={textOf(given[name])} error={errorOf(name)} />
  )
  const box = (name: string, lines?: number) => (
    <Field
      name={name}
      asTitle
      label={t(`week:question.${step}`)}
      hint={t(`week:hint.${step}`)}
      value={textOf(given[name])}
      error={errorOf(name)}
      lines={lines}
    />
  )
  switch (step) {
    case 'what':
      return (
        <>
          {choices(
            'idea',
            choicesOf(IDEAS, (key) => t(`week:idea.${key}`)),
          )}
          {ownWords('what')}
        </>
      )
    case 'often':
      return choices(
        'often',
        OFTEN.filter((often) => !isChange || often !== 'once').map((value) => ({
          value,
          label: t(`week:often.${value}`),
          picture: `week.${value}`,
        })),
      )
    case 'days':
      return choices(
        'days',
        DAYS.map((day) => ({ value: day, label: t(`taxonomy:day.${day}`), picture: `day.${day}` })),
        isChange ? {} : { many: true, hint: t('week:hint.days') },
      )
    case 'first':
      return choices('first', [
        { value: 'this', label: t('week:first.this'), picture: 'action.yes' },
        { value: 'next', label: t('week:first.next'), picture: 'action.next' },
      ])
    case 'date':
      return <DateQuestion {...props} legend={t('week:question.date')} asTitle />
    case 'part':
      return choices('part', [
        ...choicesOf(PARTS, (key) => t(`taxonomy:time.${key}`)),
        { value: 'all-day', label: t('week:part.all-day'), picture: 'week.all-day' },
      ])
    case 'time':
      return <TimeQuestion given={given} errorOf={errorOf} />
    case 'where':
      return box('place')
    case 'who':
      return (
        <>
          {choices(
            'with',
            peopleChoices(props.people ?? [], (key) => t(`week:with.${key}`)),
          )}
          {ownWords('withWords')}
        </>
      )
    case 'how':
      return (
        <>
          {choices(
            'how',
            choicesOf(HOW, (key) => t(`week:way.${key}`)),
          )}
          {ownWords('howWords')}
        </>
      )
    case 'to':
      return <ToQuestion {...props} />
    default:
      return box('words', 3)
  }
}

const choicesOf = <Key extends string>(
  pictures: Record<Key, PictureKey>,
  say: (key: Key) => string,
): Choice[] =>
  (Object.keys(pictures) as Key[]).map((key) => ({ value: key, label: say(key), picture: pictures[key] }))

const peopleChoices = (people: NonNullable<Props['people']>, say: (key: string) => string): Choice[] => [
  ...people.map(({ name, picture }) => ({ value: name, label: name, picture })),
  ...choicesOf(WHO, say),
]

function DateQuestion({
  given,
  errorOf,
  today,
  legend,
  asTitle,
}: Props & { legend: string; asTitle?: boolean }) {
  const words = useWords()
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(given[`date-${part}`]))
  return (
    <DateField
      name="date"
      asTitle={asTitle}
      legend={legend}
      hint={words.t('week:hint.date', { date: sayDate(words, today) })}
      value={{ day, month, year: year || today.slice(0, 4) }}
      error={errorOf('date')}
    />
  )
}

function ToQuestion(props: Props) {
  const words = useWords()
  const { t } = words
  const { given, errorOf, days = [] } = props
  const to = textOf(given.to)
  return (
    <>
      <Choices
        name="to"
        asTitle
        grid
        type="radio"
        legend={t('week:question.to')}
        chosen={days.includes(to) || to === '' ? [to] : [OTHER_DATE]}
        error={errorOf('to')}
        choices={[
          ...days.map((date, index) => ({
            value: date,
            label: index === 0 ? t('week:to.same', { date: sayDate(words, date) }) : sayDate(words, date),
          })),
          { value: OTHER_DATE, label: t('week:to.other') },
        ]}
      />
      <DateQuestion {...props} legend={t('week:to.date')} />
    </>
  )
}
