import type { OfferStart } from '../../domain/asks/offer-start'
import type { StaffKind, StaffProblem } from '../../domain/asks/staff-form'
import type { WordsFinding } from '../../domain/asks/staff-words'
import type { AskStory } from '../../domain/asks/story'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { CheckedWords, hasErrors } from './checked-words'
import { FORM_PARTS } from './form-parts'

export type Given = Record<string, string>
type Props = {
  story: AskStory
  answer: StaffKind
  start: OfferStart | null
  formKey: string
  /** What was sent; null before that. */
  given: Given | null
  problems: StaffProblem[]
  findings: WordsFinding[]
}

/** One answer to one request. It begins with words of a template; what is sent is checked before it goes out. */
export function RequestForm({ story, answer, start, formKey, given, problems, findings }: Props) {
  const { t, has } = useWords()
  const { id, name } = story
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const Part = FORM_PARTS[answer]
  const asked = story.events.findLast(({ kind }) => kind === 'question')?.words
  const template = has(`staff:template.${answer}`) ? t(`staff:template.${answer}`, { name }) : ''
  const mayAccept = findings.length > 0 && !hasErrors(findings)
  return (
    <>
      <BackLink href={`/staff/requests/${id}`} page={t('staff:form.back', { name })} />
      <ErrorSummary errors={errors} />
      <PageTitle picture={`ask.${answer}`}>{t(`staff:form.title-${answer}`, { name })}</PageTitle>
      <CheckedWords findings={findings} />
      {answer === 'answered' && asked ? (
        <>
          <p>{t('staff:form.asked', { name })}</p>
          <blockquote className="ask-quote as-written">{asked}</blockquote>
        </>
      ) : null}
      <form method="post" action={`/staff/requests/${id}?answer=${answer}`} noValidate>
        <HiddenFields
          values={[
            { name: 'do', value: answer },
            { name: 'key', value: given?.key ?? formKey },
          ]}
        />
        {Part ? <Part story={story} start={start} given={given ?? {}} errorOf={errorOf} /> : null}
        <Field
          name="words"
          label={t('staff:form.words', { name })}
          hint={t('staff:form.words-hint')}
          value={given?.words ?? template}
          error={errorOf('words')}
          lines={5}
          check
          optional={!['question', 'answered', 'note'].includes(answer)}
        />
        <Buttons>
          <Button picture="action.send">
            {answer === 'note' ? t('staff:form.keep') : t('staff:form.send', { name })}
          </Button>
          {mayAccept ? (
            <Button name="accept" value="yes" look="quiet" picture="action.yes">
              {t('staff:form.accept')}
            </Button>
          ) : null}
        </Buttons>
      </form>
    </>
  )
}
