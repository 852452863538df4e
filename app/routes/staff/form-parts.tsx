import type { OfferStart } from '../../domain/asks/offer-start'
import { REASONS, type StaffKind } from '../../domain/asks/staff-form'
import type { AskStory } from '../../domain/asks/story'
import { sayDate, sayTime, sayTimes } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import { DateField } from '../../kit/date-field'
import { Field, SelectField } from '../../kit/field'
import { sayWhen } from '../asks/say'

type Props = {
  story: AskStory
  start: OfferStart | null
  given: Record<string, string>
  errorOf: (at: string) => string | undefined
}

/** From 7 in the morning to 10 in the evening, each quarter of an hour: nobody needs to know how to write a time. */
const TIMES = Array.from({ length: 61 }, (_, quarter) => {
  const minutes = 7 * 60 + quarter * 15
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

function Offer({ story, start, given, errorOf }: Props) {
  const words = useWords()
  const { t } = words
  const { name, asked } = story
  const slots = start?.slots ?? []
  const times = TIMES.map((value) => ({ value, label: sayTime(words, value) }))
  return (
    <>
      <p>{t('staff:form.wishes', { name })}</p>
      <ul>
        {asked.whens.map((key) => (
          <li key={key}>{sayWhen(words, key)}</li>
        ))}
      </ul>
      <Choices
        name="slot"
        type="radio"
        legend={t('staff:form.slot')}
        choices={[
          ...slots.map((value) => ({ value, label: saySlot(words, value) })),
          { value: 'other', label: t('staff:form.slot-other') },
        ]}
        chosen={[given.slot ?? slots[0] ?? 'other']}
        error={errorOf('slot')}
      />
      <DateField
        name="date"
        legend={t('staff:form.date')}
        hint={t('staff:form.date-hint')}
        value={{ day: given['date-day'], month: given['date-month'], year: given['date-year'] }}
        error={errorOf('date')}
      />
      <SelectField
        name="startsAt"
        label={t('staff:form.starts')}
        value={given.startsAt ?? '10:00'}
        options={times}
      />
      <SelectField
        name="endsAt"
        label={t('staff:form.ends')}
        value={given.endsAt ?? ''}
        options={[{ value: '', label: t('staff:form.ends-open') }, ...times]}
      />
      {errorOf('endsAt') ? <p className="field-error">{errorOf('endsAt')}</p> : null}
      <Field
        name="place"
        label={t('staff:form.place')}
        value={given.place ?? start?.place}
        error={errorOf('place')}
      />
      <Field
        name="meets"
        label={t('staff:form.meets', { name })}
        value={given.meets ?? start?.meets}
        error={errorOf('meets')}
      />
    </>
  )
}

function saySlot(words: Words, slot: string): string {
  const [date = '', startsAt = null, endsAt = null] = slot.split(' ')
  return words.t('asks:when.time', { day: sayDate(words, date), times: sayTimes(words, startsAt, endsAt) })
}

function Waiting({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Field
      name="weeks"
      label={t('staff:form.weeks')}
      value={given.weeks}
      error={errorOf('weeks')}
      inputMode="numeric"
      optional
    />
  )
}

function NotNow({ story, given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Choices
      name="reason"
      type="radio"
      legend={t('staff:form.reason')}
      hint={t('staff:form.reason-hint', { name: story.name })}
      choices={REASONS.map((value) => ({ value, label: t(`asks:reason.${value}`) }))}
      chosen={[given.reason ?? '']}
      error={errorOf('reason')}
    />
  )
}

function Note({ story, given }: Props) {
  const { t } = useWords()
  return (
    <Choices
      name="forPerson"
      type="radio"
      legend={t('staff:form.for-person')}
      choices={[
        {
          value: 'yes',
          label: t('staff:form.for-person-yes', { name: story.name }),
          picture: 'action.people',
        },
        { value: 'no', label: t('staff:form.for-person-no'), picture: 'page.privacy' },
      ]}
      chosen={[given.forPerson ?? 'no']}
      grid
    />
  )
}

/** What each answer needs besides words. */
export const FORM_PARTS: Partial<Record<StaffKind, (props: Props) => JSX.Element>> = {
  offered: Offer,
  waiting: Waiting,
  'not-now': NotNow,
  note: Note,
}
