import { useWords } from '../../../i18n/words'
import { Button } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Details } from '../../../kit/details'
import { SelectField } from '../../../kit/field'
import { plainText } from '../../../kit/text'
import type { EditorProps } from './question-editor'

/** A question for some alone: after an answer to an earlier one, or for some kinds of people. */
export function Sometimes({ form, around, errorOf }: EditorProps) {
  const { t } = useWords()
  const on = around.earlier.find(({ id }) => id === form.on)
  const isOpen = form.on !== '' || form.forWhom.length > 0
  if (around.earlier.length === 0 && around.who.length < 2) return null
  return (
    <Details summary={t('survey-making:question.sometimes')} open={isOpen}>
      {around.earlier.length > 0 ? (
        <>
          <SelectField
            name="on"
            label={t('survey-making:question.on')}
            hint={t('survey-making:question.on-hint')}
            value={form.on}
            error={errorOf('on')}
            options={[
              { value: '', label: t('survey-making:question.on-everybody') },
              ...around.earlier.map(({ id, ask }) => ({ value: id, label: plainText(ask) })),
            ]}
          />
          <div className="making-list-add">
            <Button name="do" value="branch" look="small" picture="action.search" formAction="#on">
              {t('survey-making:question.on-show')}
            </Button>
          </div>
        </>
      ) : null}
      {on ? (
        <Choices
          name="is"
          type="checkbox"
          legend={t('survey-making:question.is')}
          hint={plainText(on.ask)}
          choices={on.answers.map(({ id, words, key }) => ({ value: id, label: words || t(key) }))}
          chosen={form.is}
          error={errorOf('is')}
        />
      ) : null}
      {around.who.length > 1 ? (
        <Choices
          name="for"
          type="checkbox"
          legend={t('survey-making:question.for')}
          hint={t('survey-making:question.for-hint')}
          choices={around.who.map((who) => ({ value: who, label: t(`survey-making:who.${who}`) }))}
          chosen={form.forWhom}
          error={errorOf('for')}
        />
      ) : null}
    </Details>
  )
}
