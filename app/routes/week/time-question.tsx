import type { Answers } from '../../domain/drafts/questions'
import { textOf } from '../../domain/drafts/read'
import { sayTime } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../kit/field'

/** Every quarter of an hour of a day in which people do things: a list to choose from has no wrong way to write it. */
const TIMES = Array.from({ length: 4 * 18 }, (_, i) => {
  const minutes = 6 * 60 + i * 15
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

/** When it starts and ends. A time that is not in the list, because an activity has it, is there as well. */
export function TimeQuestion({
  given,
  errorOf,
}: {
  given: Answers
  errorOf: (at: string) => string | undefined
}) {
  const words = useWords()
  const { t } = words
  const select = (name: 'startsAt' | 'endsAt') => {
    const value = textOf(given[name])
    const times = value && !TIMES.includes(value) ? [...TIMES, value].sort() : TIMES
    return (
      <SelectField
        name={name}
        label={t(`week:time.${name}`)}
        value={value}
        error={errorOf(name)}
        options={[
          { value: '', label: t('week:time.none') },
          ...times.map((time) => ({ value: time, label: sayTime(words, time) })),
        ]}
      />
    )
  }
  return (
    <>
      <h1>{t('week:question.time')}</h1>
      <p>{t('week:hint.time')}</p>
      {select('startsAt')}
      {select('endsAt')}
    </>
  )
}
