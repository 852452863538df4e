import type { WordsFinding } from '../../../domain/asks/staff-words'
import type { ChangeForm, ChangeProblem } from '../../../domain/changes/staff-form'
import { THEMES } from '../../../domain/changes/themes'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { DateField } from '../../../kit/date-field'
import { Details } from '../../../kit/details'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field, SelectField } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import { plainText } from '../../../kit/text'
import { CheckedWords } from '../../staff/checked-words'

export type SurveyToChoose = { id: string; title: string; steps: { step: string; words: string }[] }
type Props = {
  /** The heading of the page: what is wrong stands before it. */
  title: string
  given: ChangeForm
  surveys: SurveyToChoose[]
  problems: ChangeProblem[]
  findings: WordsFinding[]
  formKey: string
}

const LINES = { title: undefined, said: 4, will: 4, lead: undefined, brings: 3 } as const
const TEXTS = ['title', 'said', 'will', 'lead', 'brings'] as const

/** The words of a change, and what of a survey it answers. The words are checked as they are written and when saved. */
export function ChangeFields({ title, given, surveys, problems, findings, formKey }: Props) {
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <ErrorSummary errors={errors} />
      {errors.length === 0 ? <CheckedWords findings={findings} /> : null}
      <PageTitle picture="say.changes">{title}</PageTitle>
      <p>{t('changes:staff.easy-read')}</p>
      <form method="post" noValidate>
        <HiddenFields values={[{ name: 'key', value: given.key ?? formKey }]} />
        {TEXTS.map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`changes:form.${name}`)}
            hint={name === 'lead' ? t('changes:form.lead-hint') : undefined}
            value={given[name]}
            error={errorOf(name)}
            lines={LINES[name]}
            check
          />
        ))}
        <DateField
          name="by"
          legend={t('changes:form.by')}
          hint={t('changes:form.by-hint')}
          value={{ day: given['by-day'], month: given['by-month'], year: given['by-year'] }}
          error={errorOf('by')}
        />
        <Choices
          name="theme"
          type="radio"
          grid
          legend={t('changes:form.theme')}
          choices={THEMES.map((value) => ({
            value,
            label: t(`changes:theme.${value}`),
            picture: `theme.${value}` as const,
          }))}
          chosen={[given.theme ?? '']}
          error={errorOf('theme')}
        />
        <SurveyParts given={given} surveys={surveys} />
        <Buttons>
          <Button picture="action.done">{t('changes:form.save')}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** The survey, and its questions: those of each survey stay closed until they are wanted. */
function SurveyParts({ given, surveys }: Pick<Props, 'given' | 'surveys'>) {
  const { t } = useWords()
  return (
    <>
      <SelectField
        name="survey"
        label={t('changes:form.survey')}
        value={given.survey ?? ''}
        options={[
          { value: '', label: t('changes:staff.survey-none') },
          ...surveys.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {surveys.map(({ id, title, steps }) => (
        <Details
          key={id}
          summary={t('changes:form.answers-of', { title })}
          open={given.survey === id && (given.answers ?? []).length > 0}
        >
          <Choices
            name="answers"
            id={`answers-${id}`}
            type="checkbox"
            legend={t('changes:form.answers')}
            hint={t('changes:form.answers-hint')}
            choices={steps.map(({ step, words }) => ({ value: step, label: plainText(words) }))}
            chosen={given.survey === id ? given.answers : []}
          />
        </Details>
      ))}
    </>
  )
}
