import { typeOf } from '../../../domain/surveys/question-types'
import { orderOf } from '../../../domain/surveys/question-types/order'
import { AboutField, describedBy } from '../../../kit/about-field'
import { Button } from '../../../kit/button'
import type { Choice } from '../../../kit/choices'
import { Picture } from '../../../kit/picture'
import { plainText, withHardWords } from '../../../kit/text'
import { type KindProps, toChoices, useQuestion } from './question-props'

/**
 * Things in an order: the form holds them in it, and each has a button up and a button down. A press sends `move`:
 * up:<id> or down:<id>. Nothing is held or dragged, and nothing needs a script.
 */
export function OrderFields(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given } = view
  const { t } = words
  const hint = [props.hint, t('survey-questions:order.how')].filter(Boolean).join(' ')
  const cards = toChoices(typeOf(question).offers(question), view, words)
  const items = orderOf(question, given[field]).flatMap((id) => cards.find(({ value }) => value === id) ?? [])
  return (
    <fieldset
      className="question survey-order"
      aria-describedby={describedBy({ id: field, hint, error: props.error })}
    >
      <legend>{props.asTitle ? <h1 {...props.own}>{title}</h1> : <span {...props.own}>{title}</span>}</legend>
      <AboutField id={field} {...props} hint={hint} />
      <ol className="order-list" id={field} tabIndex={-1}>
        {items.map((item, index) => (
          <li key={item.value} className="order-item" id={`${field}--at-${item.value}`} tabIndex={-1}>
            <input type="hidden" name={field} value={item.value} />
            <div className="order-words">
              {item.picture ? <Picture of={item.picture} size="medium" /> : null}
              <p lang={item.lang} dir={item.dir}>
                {withHardWords(item.label).nodes}
              </p>
            </div>
            <div className="order-buttons">
              {index > 0 ? <Move does="up" item={item} words={t('survey-questions:order.up')} /> : null}
              {index < items.length - 1 ? (
                <Move does="down" item={item} words={t('survey-questions:order.down')} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

/** The name of the thing is heard and not seen: it stands beside the button. */
const Move = ({ does, item, words }: { does: 'up' | 'down'; item: Choice; words: string }) => (
  <Button name="move" value={`${does}:${item.value}`} look="small" picture={`action.${does}`}>
    {words}
    <span className="unseen">
      : <span lang={item.lang}>{plainText(item.label)}</span>
    </span>
  </Button>
)
