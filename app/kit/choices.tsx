import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'
import { withHardWords } from './text'

export type Choice = { value: string; label: string; hint?: string; picture?: PictureKey; lang?: string }

type Props = {
  name: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  type: 'radio' | 'checkbox'
  choices: Choice[]
  chosen?: readonly string[]
  error?: string
  /** Two cards in a row where there is room. */
  grid?: boolean
}

/** Radio cards or checkbox cards with pictures, as one question. */
export function Choices({ name, legend, asTitle, hint, type, choices, chosen = [], error, grid }: Props) {
  const { t } = useWords()
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="question" id={`${name}-question`} aria-describedby={described || undefined}>
      <legend>{asTitle ? <h1>{legend}</h1> : legend}</legend>
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
      <div className={grid ? 'choices choices-grid' : 'choices'}>
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
      <label htmlFor={id} lang={choice.lang}>
        {choice.picture ? <Picture of={choice.picture} size="medium" /> : null}
        <span className="choice-label">{withHardWords(choice.label).nodes}</span>
      </label>
      {choice.hint ? (
        <p className="choice-hint" id={`${id}-about`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  )
}
