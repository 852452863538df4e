import { type List, MOST_THINGS } from '../../../domain/surveys/making/parts'
import type { ThingForm } from '../../../domain/surveys/making/question-form'
import { useWords } from '../../../i18n/words'
import { Button } from '../../../kit/button'
import { Details } from '../../../kit/details'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PictureChoice } from './picture-choice'
import type { EditorProps } from './question-editor'

type Props = EditorProps & { list: List }

/** Things to choose from, or to ask about, each in a box of its own with its buttons. */
export function ThingList({ list, form, around, errorOf }: Props) {
  const { t } = useWords()
  const things = form[list]
  return (
    <fieldset className="making-things">
      <legend>
        {t(list === 'choice' ? 'survey-making:question.choices' : 'survey-making:question.items')}
      </legend>
      <HiddenFields values={[{ name: `${list}-count`, value: String(things.length) }]} />
      {things.map((thing, index) => (
        <Thing
          key={index}
          list={list}
          thing={thing}
          index={index}
          isLast={index === things.length - 1}
          detailed={around.detailed}
          errorOf={errorOf}
        />
      ))}
      {things.length < MOST_THINGS ? (
        <div className="making-list-add" id={`${list}-add`}>
          <Button
            name="do"
            value={`${list}-add`}
            look="quiet"
            picture="action.add"
            formAction={`#${list}-${things.length}-words`}
          >
            {t(`survey-making:question.${list}-add`)}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}

type ThingProps = {
  list: List
  thing: ThingForm
  index: number
  isLast: boolean
  detailed: boolean
  errorOf: (at: string) => string | undefined
}

function Thing({ list, thing, index, isLast, detailed, errorOf }: ThingProps) {
  const { t } = useWords()
  const name = `${list}-${index}`
  const title = t(`survey-making:question.${list}`, { number: index + 1 })
  /** A press leads back to the box that was moved. */
  const press = (does: 'up' | 'down' | 'remove', to: number) => (
    <Button
      name="do"
      value={`${list}-${does}-${index}`}
      look="small"
      picture={`action.${does}`}
      formAction={`#${list}-${Math.max(0, to)}-words`}
    >
      {t(`survey-making:question.${does}`)}
      <span className="unseen">: {thing.words || title}</span>
    </Button>
  )
  return (
    <div className="making-thing">
      <HiddenFields values={[{ name: `${name}-id`, value: thing.id }]} />
      <Field
        name={`${name}-words`}
        label={title}
        value={thing.words}
        error={errorOf(`${name}-words`)}
        check
      />
      <PictureChoice
        name={`${name}-picture`}
        picture={thing.picture}
        button={`picture-${name}`}
        find={t('survey-making:question.picture-find-for')}
        of={thing.words || title}
      />
      {detailed || thing.detailed ? (
        <Details
          summary={t('survey-making:question.detailed-words')}
          open={thing.detailed !== '' || errorOf(`${name}-detailed`) !== undefined}
        >
          <Field
            name={`${name}-detailed`}
            label={t('survey-making:question.detailed-words')}
            value={thing.detailed}
            error={errorOf(`${name}-detailed`)}
          />
        </Details>
      ) : null}
      <div className="order-buttons">
        {index > 0 ? press('up', index - 1) : null}
        {isLast ? null : press('down', index + 1)}
        {press('remove', index - 1)}
      </div>
    </div>
  )
}
