import type { WordsFinding } from '../../../domain/asks/staff-words'
import type { AnswerForm, IdeaForStaff, IdeaProblem } from '../../../domain/ideas/staff'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Field, SelectField } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { CheckedWords, hasErrors } from '../../staff/checked-words'

type Props = {
  idea: IdeaForStaff
  formKey: string
  /** What was sent; null before that. */
  given: AnswerForm | null
  problems: IdeaProblem[]
  findings: WordsFinding[]
  names: string[]
}

/** The answer to one idea. What others read is asked for only when the person agreed. */
export function IdeaAnswerForm({ idea, formKey, given, problems, findings, names }: Props) {
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const warned = errors.length === 0 && findings.length + names.length > 0
  return (
    <section aria-labelledby="form">
      <h2 id="form">{t(idea.answers.length > 0 ? 'ideas:staff.form-again' : 'ideas:staff.form')}</h2>
      {warned ? <CheckedWords findings={findings} /> : null}
      {names.length > 0 ? (
        <Banner kind="warning" announce>
          {t('ideas:staff.names', { names: names.join(', ') })}
        </Banner>
      ) : null}
      <form method="post" action={`/staff/ideas/${idea.id}`} noValidate>
        <HiddenFields values={[{ name: 'key', value: given?.key ?? formKey }]} />
        <Field
          name="words"
          label={t('ideas:staff.words')}
          hint={t('ideas:staff.words-hint')}
          value={given?.words}
          error={errorOf('words')}
          lines={5}
          check
        />
        <SelectField
          name="change"
          label={t('ideas:staff.change')}
          value={given?.change ?? ''}
          options={[
            { value: '', label: t('ideas:staff.change-none') },
            ...idea.changes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        {idea.mayShow ? <ForOthers idea={idea} given={given} errorOf={errorOf} /> : null}
        <Buttons>
          <Button picture="action.send">{t('ideas:staff.send')}</Button>
          {warned && !hasErrors(findings) ? (
            <Button name="accept" value="yes" look="quiet" picture="action.yes">
              {t('ideas:staff.accept')}
            </Button>
          ) : null}
        </Buttons>
      </form>
    </section>
  )
}

type OthersProps = Pick<Props, 'idea' | 'given'> & { errorOf: (at: string) => string | undefined }

function ForOthers({ idea, given, errorOf }: OthersProps) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="show"
        type="radio"
        grid
        legend={t('ideas:staff.show')}
        choices={[
          { value: 'yes', label: t('ideas:staff.show-yes'), picture: 'share.see' },
          { value: 'no', label: t('ideas:staff.show-no'), picture: 'page.privacy' },
        ]}
        chosen={[given?.show ?? '']}
        error={errorOf('show')}
      />
      <Field
        name="shown"
        label={t('ideas:staff.shown')}
        hint={t('ideas:staff.shown-hint')}
        value={given?.shown ?? idea.words}
        error={errorOf('shown')}
        lines={5}
      />
    </>
  )
}
