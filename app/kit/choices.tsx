import type { ReactNode } from 'react'
import { AboutField, describedBy, type OwnLang } from './about-field'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'
import { withHardWords } from './text'

export type Choice = {
  value: string
  /** Where an id made of its value could be that of something else on the page. */
  id?: string
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
  /** Where two questions of a page have one name: what the ids of this one begin with. */
  id?: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  /** The question is a part of a page with others, and its h2. */
  asHeading?: boolean
  /** Beside the question. */
  picture?: PictureKey
  hint?: string
  /** Where the question, or its hint, is not in the page's language. */
  own?: OwnLang
  hintOwn?: OwnLang
  /** What is asked about, between the question and its answers. */
  about?: ReactNode
  type: 'radio' | 'checkbox'
  choices: Choice[]
  chosen?: readonly string[]
  error?: string
  /** Two cards in a row where there is room. */
  grid?: boolean
  /** All in one row where there is room, with the picture above the words. */
  row?: boolean
}

/** Radio cards or checkbox cards with pictures, as one question. */
export function Choices(props: Props) {
  const { name, id = name, hint, type, choices, chosen = [], error, grid, row } = props
  const sampled = choices.some((choice) => choice.sample)
  const looks = ['choices', grid && 'choices-grid', row && 'choices-row', sampled && 'choices-sampled']
  return (
    <fieldset className="question" id={`${id}-question`} aria-describedby={describedBy({ id, hint, error })}>
      <legend>
        <Legend {...props} />
      </legend>
      <AboutField id={id} hint={hint} hintOwn={props.hintOwn} about={props.about} error={error} />
      <div className={looks.filter(Boolean).join(' ')}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            id={choice.id ?? (index === 0 ? id : `${id}-${choice.value.replace(/[.\s:]/g, '-')}`)}
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

function Legend({ legend, asTitle, asHeading, picture, own }: Props) {
  if (asTitle) return <h1 {...own}>{legend}</h1>
  if (!asHeading) return own ? <span {...own}>{legend}</span> : legend
  return (
    <h2>
      {picture ? <Picture of={picture} size="small" /> : null}
      <span {...own}>{legend}</span>
    </h2>
  )
}

type CardProps = { id: string; name: string; type: 'radio' | 'checkbox'; choice: Choice; checked: boolean }

function ChoiceCard({ id, name, type, choice, checked }: CardProps) {
  const { value, label, hint, picture, sample, lang, dir } = choice
  // Ids of its parts have two dashes: with one, a choice whose value is "about" would have the same.
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-labelledby={hint ? `${id}--label` : undefined}
        aria-describedby={hint ? `${id}--about` : undefined}
      />
      <label htmlFor={id}>
        {sample ? (
          <span className="choice-sample" aria-hidden="true">
            {sample}
          </span>
        ) : null}
        {picture ? <Picture of={picture} size="medium" /> : null}
        <span className="choice-words">
          <span className="choice-label" id={hint ? `${id}--label` : undefined} lang={lang} dir={dir}>
            {withHardWords(label).nodes}
          </span>
          {hint ? (
            <span className="choice-hint" id={`${id}--about`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  )
}
