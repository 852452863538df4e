import { textOf } from '../../../domain/drafts/read'
import { typeOf } from '../../../domain/surveys/question-types'
import { OTHER } from '../../../domain/surveys/question-types/type'
import { AboutField, describedBy } from '../../../kit/about-field'
import { plainText } from '../../../kit/text'
import { OtherWords } from './choosing'
import { type KindProps, useQuestion, wordsOfTexts } from './question-props'

/**
 * A list of towns to choose from, since a name is easier to find than to spell, and a box for all others. The
 * browser's own list: it works with one letter, one finger and a switch.
 */
export function PlaceFields(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given, who, towns = [] } = view
  const { t } = words
  const label = (
    <label htmlFor={field} {...props.own}>
      {title}
    </label>
  )
  const offered = typeOf(question)
    .offers(question)
    .flatMap((one) =>
      'texts' in one ? [{ value: one.id, label: plainText(wordsOfTexts(one, who, words).words) }] : [],
    )
  const options = offered.length > 0 ? offered : towns.map((town) => ({ value: town, label: town }))
  const chosen = textOf(given[field])
  // A town that has left the list is still this person's answer.
  const known = !chosen || chosen === OTHER || options.some(({ value }) => value === chosen)
  return (
    <div className="survey-place survey-with-other">
      <div className={props.error ? 'field field-wrong' : 'field'}>
        {props.asTitle ? <h1>{label}</h1> : label}
        <AboutField id={field} {...props} />
        <select
          id={field}
          name={field}
          defaultValue={chosen}
          aria-describedby={describedBy({ id: field, hint: props.hint, error: props.error })}
          aria-invalid={props.error ? true : undefined}
        >
          <option value="">{t('survey-questions:place.choose')}</option>
          {known ? null : <option value={chosen}>{chosen}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          <option value={OTHER}>{t('survey-questions:place.other')}</option>
        </select>
      </div>
      <OtherWords view={view} label={t('survey-questions:place.other-words')} />
    </div>
  )
}
