import { listOf, textOf } from '../../../domain/drafts/read'
import { typeOf } from '../../../domain/surveys/question-types'
import { mostOf } from '../../../domain/surveys/question-types/choosing'
import { otherField } from '../../../domain/surveys/question-types/type'
import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import { Scale } from '../../../kit/scale'
import { type KindProps, toChoices, useQuestion } from './question-props'

/** As many cards have room beside each other without words growing thin. */
const MANY = 4

/** Two large cards. */
export function YesNo(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given } = view
  return (
    <div className="survey-yes-no">
      <Choices
        {...props}
        name={field}
        legend={title}
        type="radio"
        grid
        choices={toChoices(typeOf(question).offers(question), view, words)}
        chosen={listOf(given[field])}
      />
    </div>
  )
}

export const One = (view: KindProps) => <Some view={view} type="radio" />

export function Many(view: KindProps) {
  const { t } = useWords()
  const { question } = view
  const most = mostOf(question)
  const isLess = most < typeOf(question).offers(question).length
  const note = isLess ? t('survey-questions:choose-most', { count: most }) : t('survey-questions:choose-any')
  return <Some view={view} type="checkbox" note={note} />
}

function Some({ view, type, note }: { view: KindProps; type: 'radio' | 'checkbox'; note?: string }) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given } = view
  const choices = toChoices(typeOf(question).offers(question), view, words)
  return (
    <div className={question.other ? 'survey-some survey-with-other' : 'survey-some'}>
      <Choices
        {...props}
        hint={[props.hint, note].filter(Boolean).join(' ') || undefined}
        name={field}
        legend={title}
        type={type}
        grid={choices.length > MANY}
        choices={choices}
        chosen={listOf(given[field])}
      />
      {question.other ? <OtherWords view={view} label={words.t('survey-questions:other-words')} /> : null}
    </div>
  )
}

/** What else. It is seen once "something else" is chosen, where the browser can do that without a script. */
export function OtherWords({ view, label }: { view: KindProps; label: string }) {
  const name = otherField(view.field)
  return (
    <div className="survey-other">
      <Field name={name} label={label} value={textOf(view.given[name])} error={view.errorOf(name)} />
    </div>
  )
}

/** Five steps, each with its picture and its words. */
export function Steps(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given } = view
  const steps = toChoices(typeOf(question).offers(question), view, words)
  return (
    <div className="survey-steps">
      <Scale
        {...props}
        name={field}
        legend={title}
        steps={steps.flatMap((step) => (step.picture ? [{ ...step, picture: step.picture }] : []))}
        chosen={textOf(given[field])}
      />
    </div>
  )
}
