import { useWords } from '../i18n/words'
import { AboutField, describedBy } from './about-field'

type Props = {
  name: string
  label: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
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
}

/** A label, what it needs to know, what was wrong, and the box: in that order, tied together. */
export function Field(props: Props) {
  const { name, label, asTitle, hint, value, error, lines, optional } = props
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
  } as const
  const labelled = <label htmlFor={name}>{label}</label>
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      {asTitle ? <h1>{labelled}</h1> : labelled}
      <AboutField id={name} hint={hints} error={error} />
      {lines ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <input type={props.type ?? 'text'} inputMode={props.inputMode} list={props.list} {...shared} />
      )}
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
