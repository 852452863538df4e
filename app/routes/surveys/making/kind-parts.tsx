import { hasPart } from '../../../domain/surveys/making/parts'
import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { Field, SelectField } from '../../../kit/field'
import { PictureChoice } from './picture-choice'
import type { EditorProps } from './question-editor'

/** What a kind of question needs beside its words and its choices. */
export function KindParts(props: EditorProps) {
  const { t } = useWords()
  const { form } = props
  const { kind } = form
  return (
    <>
      {hasPart(kind, 'other') ? (
        <Choices
          name="other"
          type="checkbox"
          legend={t('survey-making:question.more')}
          choices={[{ value: 'yes', label: t('survey-making:question.other') }]}
          chosen={form.other ? ['yes'] : []}
        />
      ) : null}
      {hasPart(kind, 'most') ? (
        <Field
          name="most"
          label={t('survey-making:question.most')}
          hint={t('survey-making:question.most-hint')}
          value={form.most}
          error={props.errorOf('most')}
          inputMode="numeric"
        />
      ) : null}
      {hasPart(kind, 'limits') ? <Limits {...props} /> : null}
      {hasPart(kind, 'when') ? (
        <Choices
          name="when"
          type="radio"
          legend={t('survey-making:question.when')}
          choices={(['week', 'date'] as const).map((value) => ({
            value,
            label: t(`survey-making:question.when-${value}`),
          }))}
          chosen={[form.when || 'week']}
        />
      ) : null}
      {hasPart(kind, 'ways') ? (
        <Choices
          name="ways"
          type="checkbox"
          legend={t('survey-making:question.ways')}
          choices={(['voice', 'photo'] as const).map((value) => ({
            value,
            label: t(`survey-making:question.way-${value}`),
            picture: value === 'voice' ? 'action.voice' : 'action.camera',
          }))}
          chosen={form.ways}
          error={props.errorOf('ways')}
        />
      ) : null}
      {hasPart(kind, 'show') ? <Show {...props} /> : null}
    </>
  )
}

function Limits({ form, errorOf }: EditorProps) {
  const { t } = useWords()
  return (
    <>
      {(['lowest', 'highest'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(`survey-making:question.${name}`)}
          value={form[name]}
          error={errorOf(name)}
          inputMode="numeric"
          optional
        />
      ))}
      <Field
        name="unit"
        label={t('survey-making:question.unit')}
        hint={t('survey-making:question.unit-hint')}
        value={form.unit}
        error={errorOf('unit')}
        optional
        check
      />
    </>
  )
}

function Show({ form, around, errorOf }: EditorProps) {
  const { t } = useWords()
  const choices = (name: 'show' | 'answer', values: readonly string[], chosen: string) => (
    <Choices
      name={name}
      type="radio"
      legend={t(`survey-making:question.${name}`)}
      choices={values.map((value) => ({ value, label: t(`survey-making:question.${name}-${value}`) }))}
      chosen={[chosen]}
      error={errorOf(name)}
    />
  )
  return (
    <>
      {choices('show', ['picture', 'activity', 'text'], form.show || 'picture')}
      <div className="making-show-picture">
        <PictureChoice
          title={t('survey-making:question.shown-picture')}
          name="shown-picture"
          picture={form.shownPicture}
          button="picture-shown"
          find={t('survey-making:question.shown-picture-find')}
        />
        <Field
          name="shown-alt"
          label={t('survey-making:question.shown-alt')}
          hint={t('survey-making:question.shown-alt-hint')}
          value={form.shownAlt}
          error={errorOf('shown-alt')}
          lines={2}
          check
        />
      </div>
      <div className="making-show-activity">
        <SelectField
          name="shown-activity"
          label={t('survey-making:question.shown-activity')}
          value={form.shownActivity}
          options={[
            { value: '', label: t('survey-making:question.shown-activity-none') },
            ...around.activities.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      </div>
      <div className="making-show-text">
        <Field
          name="shown"
          label={t('survey-making:question.shown')}
          value={form.shown}
          error={errorOf('shown')}
          lines={4}
          check
        />
      </div>
      {choices('answer', ['faces', 'yes-no', 'words'], form.answer || 'faces')}
    </>
  )
}
