import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'
import { withHardWords } from './text'

export type Choice = {
  value: string
  label: string
  hint?: string
  picture?: PictureKey
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** Shows what the choice does, in place of a picture. The label says the same: it is silent. */
  sample?: ReactNode
}

type Props = {
  name: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  /** The question is a part of a page with others, and its h2. */
  asHeading?: boolean
  /** Beside the question. */
  picture?: PictureKey
  hint?: string
  type: 'radio' | 'checkbox'
  choices: Choice[]
  chosen?: readonly string[]
  error?: string
  /** Two cards in a row where there is room. */
  grid?: boolean
}

/** Radio cards or checkbox cards with pictures, as one question. */
export function Choices(props: Props) {
  const { name, hint, type, choices, chosen = [], error, grid } = props
  const { t } = useWords()
  const sampled = choices.some((choice) => choice.sample)
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="question" id={`${name}-question`} aria-describedby={described || undefined}>
      <legend>
        <Legend {...props} />
      </legend>
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
      <div className={`choices${grid ? ' choices-grid' : ''}${sampled ? ' choices-sampled' : ''}`}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            type={type}
            choice={choice}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Legend({ legend, asTitle, asHeading, picture }: Props) {
  if (asTitle) return <h1>{legend}</h1>
  if (!asHeading) return legend
  return (
    <h2>
      {picture ? <Picture of={picture} size="small" /> : null}
      <span>{legend}</span>
    </h2>
  )
}

type CardProps = { id: string; name: string; type: 'radio' | 'checkbox'; choice: Choice; checked: boolean }

function ChoiceCard({ id, name, type, choice, checked }: CardProps) {
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint ? `${id}-about` : undefined}
      />
      <label htmlFor={id}>
        {choice.sample ? (
          <span className="choice-sample" aria-hidden="true">
            {choice.sample}
          </span>
        ) : null}
        {choice.picture ? <Picture of={choice.picture} size="medium" /> : null}
        <span className="choice-label" lang={choice.lang} dir={choice.dir}>
          {withHardWords(choice.label).nodes}
        </span>
      </label>
      {choice.hint ? (
        <p className="choice-hint" id={`${id}-about`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  )
}
