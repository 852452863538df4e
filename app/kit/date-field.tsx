import { useWords } from '../i18n/words'

type Props = {
  name: string
  legend: string
  hint?: string
  value?: { day?: string; month?: string; year?: string }
  error?: string
}

const PARTS = ['day', 'month', 'year'] as const

/** A date in three boxes: no calendar to open, nothing to format. */
export function DateField({ name, legend, hint, value = {}, error }: Props) {
  const { t } = useWords()
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={error ? 'question field-wrong' : 'question'}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          <span className="unseen">{t('shared:error.field')} </span>
          {error}
        </p>
      ) : null}
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
