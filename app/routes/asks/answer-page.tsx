import type { AskStory } from '../../domain/asks/story'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import type { PictureKey } from '../../kit/pictures/registry'
import { QuestionProgress } from '../../kit/question-page'
import { Scale } from '../../kit/scale'

/** What the person is about to do: a page of its own for each. */
export const ANSWERS = ['no', 'question', 'answered', 'taken-back', 'how-was-it'] as const
export type Answer = (typeof ANSWERS)[number]

export type Given = Record<string, string>
type Props = {
  answer: Answer
  story: AskStory
  address: string
  formKey: string
  given: Given
  problems: { at: string; key: string }[]
}

/** One question for one move, with a way back that changes nothing. */
export function AnswerPage(props: Props) {
  const { answer, address, formKey, given, problems } = props
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href={address} page={t('asks:answer.back')} />
      <ErrorSummary errors={errors} />
      <form method="post" action={`${address}?answer=${answer}`} noValidate>
        <HiddenFields values={[{ name: 'key', value: given.key || formKey }]} />
        {answer === 'how-was-it' ? (
          <HowWasIt {...props} errorOf={errorOf} />
        ) : (
          <OneBox {...props} answer={answer} errorOf={errorOf} />
        )}
      </form>
    </>
  )
}

type PartProps = Props & { errorOf: (at: string) => string | undefined }
type BoxAnswer = Exclude<Answer, 'how-was-it'>

const PICTURES: Record<BoxAnswer, PictureKey> = {
  no: 'ask.no',
  question: 'ask.question',
  answered: 'ask.answered',
  'taken-back': 'ask.taken-back',
}

function OneBox({ answer, story, given, errorOf }: PartProps & { answer: BoxAnswer }) {
  const { t } = useWords()
  const asked = story.events.findLast(({ kind }) => kind === 'question')?.words
  const isQuestion = answer === 'question' || answer === 'answered'
  return (
    <>
      {isQuestion ? null : (
        <PageTitle picture={PICTURES[answer]} lead={t(`asks:answer.${answer}-about`)}>
          {t(`asks:answer.${answer}-title`)}
        </PageTitle>
      )}
      {answer === 'answered' && asked ? (
        <>
          <p>{t('asks:answer.answered-about')}</p>
          <blockquote className="ask-quote as-written">{asked}</blockquote>
        </>
      ) : null}
      {answer === 'taken-back' ? null : (
        <Field
          name="words"
          label={t(isQuestion ? `asks:answer.${answer}-title` : 'asks:answer.no-words')}
          asTitle={isQuestion}
          hint={answer === 'question' ? t('asks:answer.question-hint') : undefined}
          value={given.words}
          error={errorOf('words')}
          lines={4}
          optional={answer === 'no'}
        />
      )}
      <Buttons>
        <Button name="do" value={answer} picture={PICTURES[answer]}>
          {t(`asks:answer.${answer}-send`)}
        </Button>
      </Buttons>
    </>
  )
}

/** Two questions, a page each. The first answer comes along in the second. */
function HowWasIt({ story, given, errorOf }: PartProps) {
  const { t } = useWords()
  const isSecond = /^[1-5]$/.test(given.feel ?? '') && !errorOf('feel')
  const where = (number: number) => (
    <QuestionProgress
      number={number}
      total={2}
      picture="ask.how-was-it"
      words={t('kit:question.where', { number, total: 2 })}
    />
  )
  if (!isSecond) {
    return (
      <>
        {where(1)}
        <Scale
          name="feel"
          legend={t('asks:answer.feel')}
          asTitle
          steps={[1, 2, 3, 4, 5].map((step) => ({
            value: String(step),
            label: t(`asks:feel.step-${step}`),
            picture: `feel.${step}` as PictureKey,
          }))}
          chosen={given.feel}
          error={errorOf('feel')}
        />
        <Buttons>
          <Button name="do" value="feel" picture="action.next">
            {t('kit:question.next')}
          </Button>
        </Buttons>
      </>
    )
  }
  return (
    <>
      {where(2)}
      <HiddenFields values={[{ name: 'feel', value: given.feel as string }]} />
      <Choices
        name="wants"
        type="radio"
        legend={t('asks:answer.wants', { name: story.activity.name })}
        asTitle
        choices={[
          { value: 'go-on', label: t('asks:answer.wants-go-on'), picture: 'action.yes' },
          { value: 'not-for-me', label: t('asks:answer.wants-not-for-me'), picture: 'action.no' },
        ]}
        chosen={[given.wants ?? '']}
        error={errorOf('wants')}
        grid
      />
      <Field
        name="words"
        label={t('asks:answer.how-words')}
        hint={t('asks:answer.how-hint')}
        value={given.words}
        error={errorOf('words')}
        lines={3}
        optional
      />
      <Buttons>
        <Button name="do" value="how-was-it" picture="action.send">
          {t('asks:answer.how-send')}
        </Button>
      </Buttons>
    </>
  )
}
