import { useWords } from '../i18n/words'
import { AboutField, describedBy } from './about-field'

type Props = {
  name: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  value?: { day?: string; month?: string; year?: string }
  error?: string
}

const PARTS = ['day', 'month', 'year'] as const

/** A date in three boxes: no calendar to open, nothing to format. */
export function DateField({ name, legend, asTitle, hint, value = {}, error }: Props) {
  const { t } = useWords()
  return (
    <fieldset
      className={error ? 'question field-wrong' : 'question'}
      aria-describedby={describedBy({ id: name, hint, error })}
    >
      <legend>{asTitle ? <h1>{legend}</h1> : legend}</legend>
      <AboutField id={name} hint={hint} error={error} />
      <div className="date-parts">
        {PARTS.map((part) => (
          <div className="field" key={part}>
            <label htmlFor={part === 'day' ? name : `${name}-${part}`}>{t(`shared:date.${part}`)}</label>
            <input
              type="text"
              id={part === 'day' ? name : `${name}-${part}`}
              name={`${name}-${part}`}
              className={`date-${part}`}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={value[part]}
              aria-invalid={error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
