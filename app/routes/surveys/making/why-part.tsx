import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { Details } from '../../../kit/details'
import { Field, SelectField } from '../../../kit/field'
import type { EditorProps } from './question-editor'

/** Why we ask; questions about equality must say it. */
export function WhyPart({ form, around, errorOf }: EditorProps) {
  const { t } = useWords()
  const isOpen = form.why !== '' || form.equality || form.splitBy !== '' || errorOf('why') !== undefined
  return (
    <Details summary={t('survey-making:question.equality')} open={isOpen}>
      <Field
        name="why"
        label={t('survey-making:question.why')}
        hint={t('survey-making:question.why-hint')}
        value={form.why}
        error={errorOf('why')}
        lines={2}
        check
      />
      <Choices
        name="equality"
        type="checkbox"
        legend={t('survey-making:show.equality')}
        choices={[{ value: 'yes', label: t('survey-making:question.is-equality') }]}
        chosen={form.equality ? ['yes'] : []}
      />
      {around.canSplit ? (
        <SelectField
          name="split-by"
          label={t('survey-making:question.splits')}
          value={form.splitBy}
          options={['', 'area', 'group'].map((value) => ({
            value,
            label: t(`survey-making:question.splits-${value || 'no'}`),
          }))}
        />
      ) : null}
    </Details>
  )
}
