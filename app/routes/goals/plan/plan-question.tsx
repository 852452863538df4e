import { addDays } from '../../../domain/activities/dates'
import type { Answers } from '../../../domain/drafts/questions'
import { listOf } from '../../../domain/drafts/read'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { DateField } from '../../../kit/date-field'
import { Field } from '../../../kit/field'
import { dateIn } from '../questions-when'
import { pictureOf } from '../say-goal'

export type PlanGoalChoice = { id: string; picture: string; said: string }

type Props = {
  step: string
  given: Answers
  goals: readonly PlanGoalChoice[]
  startsOn: string
  today: string
  errorOf: (at: string) => string | undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** One question about a plan. */
export function PlanQuestion(props: Props) {
  const { step } = props
  if (step === 'goals') return <WhichGoals {...props} />
  if (step === 'start') return <Start {...props} />
  if (step === 'start-date') return <OneDate {...props} name="starts" />
  if (step === 'agreed') return <InWords {...props} name="agreed" lines={5} />
  if (step === 'meeting') return <StartMeeting {...props} />
  if (step === 'review') return <Review {...props} />
  if (step === 'review-date') return <OneDate {...props} name="reviewOn" />
  return <InWords {...props} name="reviewWith" />
}

function WhichGoals({ given, goals, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Choices
      name="goals"
      type="checkbox"
      asTitle
      legend={t('plan:new.goals.q')}
      hint={t('plan:new.goals.hint')}
      error={errorOf('goals')}
      chosen={listOf(given.goals)}
      choices={goals.map(({ id, picture, said }) => ({
        value: id,
        label: said,
        picture: pictureOf(picture),
      }))}
    />
  )
}

function Start({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Choices
      name="start"
      type="radio"
      asTitle
      legend={t('plan:new.start.q')}
      error={errorOf('start')}
      chosen={listOf(given.start)}
      choices={[
        { value: 'today', label: t('plan:new.start.today'), picture: 'plan.start' },
        { value: 'monday', label: t('plan:new.start.monday'), picture: 'day.mon' },
        { value: 'date', label: t('plan:new.start.date'), picture: 'by.date' },
      ]}
    />
  )
}

function OneDate({ step, given, errorOf, name }: Props & { name: string }) {
  const { t } = useWords()
  return (
    <DateField
      name={name}
      asTitle
      legend={t(`plan:new.${step}.q`)}
      hint={t('goals:new.date.hint')}
      error={errorOf(name)}
      value={dateIn(given, name)}
    />
  )
}

function InWords({ step, given, errorOf, name, lines }: Props & { name: string; lines?: number }) {
  const { t, has } = useWords()
  return (
    <Field
      name={name}
      label={t(`plan:new.${step}.q`)}
      asTitle
      hint={has(`plan:new.${step}.hint`) ? t(`plan:new.${step}.hint`) : undefined}
      lines={lines}
      value={text(given[name])}
      error={errorOf(name)}
      autoComplete="off"
    />
  )
}

function StartMeeting({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('plan:new.meeting.q')}</h1>
      <p className="hint">{t('plan:new.meeting.hint')}</p>
      <Field
        name="meetingWith"
        label={t('plan:new.meeting.with')}
        value={text(given.meetingWith)}
        error={errorOf('meetingWith')}
        autoComplete="off"
      />
      <DateField
        name="meeting"
        legend={t('plan:new.meeting.date')}
        error={errorOf('meeting')}
        value={dateIn(given, 'meeting')}
      />
    </>
  )
}

function Review({ given, startsOn, errorOf }: Props) {
  const words = useWords()
  const { t } = words
  const after = (weeks: number) => sayDate(words, addDays(startsOn, weeks * 7))
  return (
    <Choices
      name="review"
      type="radio"
      asTitle
      legend={t('plan:new.review.q')}
      error={errorOf('review')}
      chosen={listOf(given.review)}
      choices={[
        { value: 'end', label: t('plan:new.review.end', { date: after(12) }), picture: 'plan.end' },
        { value: 'half', label: t('plan:new.review.half', { date: after(6) }), picture: 'by.3' },
        { value: 'date', label: t('plan:new.review.date'), picture: 'by.date' },
      ]}
    />
  )
}
