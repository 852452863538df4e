import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { AboutField, describedBy, type OwnLang } from './about-field'

type Props = {
  name: string
  label: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  /** Where the question, or its hint, is not in the page's language. */
  own?: OwnLang
  hintOwn?: OwnLang
  /** What is asked about, between the question and its box. */
  about?: ReactNode
  /** After the box: what a number counts. */
  unit?: ReactNode
  value?: string
  error?: string
  type?: 'text' | 'email' | 'tel' | 'search' | 'number'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search'
  /** Given: a box of that many lines. */
  lines?: number
  optional?: boolean
  maxLength?: number
  list?: string
  /** To copy, not to change. */
  readOnly?: boolean
  /** People will read what is written here: it is checked for Easy Read while one writes (scripts: words-check). */
  check?: boolean
  /** What is written here is in this language, whatever the page speaks. */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** A label, what it needs to know, what was wrong, and the box: in that order, tied together. */
export function Field(props: Props) {
  const { name, label, asTitle, hint, own, value, error, lines, optional } = props
  const { t } = useWords()
  const hints = [hint, optional ? t('shared:optional') : ''].filter(Boolean).join(' ')
  const shared = {
    id: name,
    name,
    defaultValue: value,
    'aria-describedby': describedBy({ id: name, hint: hints, error }),
    'aria-invalid': error ? true : undefined,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete,
    readOnly: props.readOnly,
    lang: props.lang,
    dir: props.dir,
    'data-check': props.check ? '' : undefined,
  } as const
  const labelled = (
    <label htmlFor={name} {...own}>
      {label}
    </label>
  )
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      {asTitle ? <h1>{labelled}</h1> : labelled}
      <AboutField id={name} hint={hints} hintOwn={props.hintOwn} about={props.about} error={error} />
      {lines ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <input type={props.type ?? 'text'} inputMode={props.inputMode} list={props.list} {...shared} />
      )}
      {props.unit}
    </div>
  )
}

/** The same box with a list to choose from. */
export function SelectField({
  name,
  label,
  hint,
  value,
  error,
  options,
}: {
  name: string
  label: string
  hint?: string
  value?: string
  error?: string
  options: { value: string; label: string }[]
}) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <AboutField id={name} hint={hint} error={error} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy({ id: name, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
