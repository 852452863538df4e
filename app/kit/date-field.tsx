import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { AboutField, describedBy, type OwnLang } from './about-field'

type Props = {
  name: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  /** Where the question, or its hint, is not in the page's language. */
  own?: OwnLang
  hintOwn?: OwnLang
  /** What is asked about, between the question and its boxes. */
  about?: ReactNode
  value?: { day?: string; month?: string; year?: string }
  error?: string
}

const PARTS = ['day', 'month', 'year'] as const

/** A date in three boxes: no calendar to open, nothing to format. */
export function DateField(props: Props) {
  const { name, legend, asTitle, hint, own, hintOwn, about, value = {}, error } = props
  const { t } = useWords()
  return (
    <fieldset
      className={error ? 'question field-wrong' : 'question'}
      aria-describedby={describedBy({ id: name, hint, error })}
    >
      <legend>{asTitle ? <h1 {...own}>{legend}</h1> : own ? <span {...own}>{legend}</span> : legend}</legend>
      <AboutField id={name} hint={hint} hintOwn={hintOwn} about={about} error={error} />
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
