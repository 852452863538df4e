import { CHOICES, QUESTIONS, type Question } from '../../domain/about/questions'
import type { ShownAnswer } from '../../domain/about/read'
import type { Answers } from '../../domain/drafts/questions'
import { useWords } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import type { FieldError } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { QuestionPage } from '../../kit/question-page'
import { AddFiles } from './add-files'
import type { Answer } from './answer'
import { MyPictures } from './my-pictures'
import { PICTURE_OF } from './pictures-of'

type Props = {
  question: Question
  name: string
  answer: ShownAnswer | null
  typed: Answers | null
  sent: Answer | undefined
  errors: FieldError[]
  helping: boolean
  one: boolean
  formKey: string
}

/** One question: pictures to choose, own words, and a photo or a voice for who wants that. */
export function QuestionForm(props: Props) {
  const { question, name, answer, typed, sent, errors, helping, one } = props
  const { t } = useWords()
  const number = QUESTIONS.indexOf(question) + 1
  const title = helping ? t(`about-me:ask-of.${question}`, { name }) : t(`about-me:ask.${question}`)
  const chosen = sent?.mine.chosen ?? listOf(typed?.chosen) ?? answer?.chosen ?? []
  const errorAt = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <QuestionPage
      number={number}
      total={QUESTIONS.length}
      picture={PICTURE_OF[question]}
      formKey={sent?.key ?? props.formKey}
      hidden={[{ name: 'version', value: String(sent?.version ?? answer?.version ?? 0) }]}
      nextLabel={labelOf(t, one, number)}
      back={!one}
      canSkip={!one}
      canStop={!one}
      upload
    >
      {question === 'pictures' ? (
        <MyPictures title={title} ids={chosen} error={errorAt('photo')} name={name} />
      ) : (
        <Choices
          name="chosen"
          type="checkbox"
          asTitle
          grid
          legend={title}
          hint={`${t(`about-me:hint.${question}`)} ${t('about-me:hint.choose')}`}
          chosen={chosen}
          choices={CHOICES[question].map((key) => ({
            value: key,
            picture: key,
            label: t(`about-me:choice.${question}.${key}`),
          }))}
        />
      )}
      <Field
        name="words"
        label={question === 'pictures' ? t('about-me:words.pictures') : t('about-me:words.label')}
        hint={t('about-me:words.hint')}
        value={sent?.mine.words ?? textOf(typed?.words) ?? answer?.words}
        error={errorAt('words')}
        lines={3}
      />
      <AddFiles
        question={question}
        kept={sent?.kept ?? null}
        photoId={answer?.photoId ?? null}
        voiceId={answer?.voiceId ?? null}
        errorAt={errorAt}
      />
    </QuestionPage>
  )
}

const labelOf = (t: (key: string) => string, one: boolean, number: number) => {
  if (one) return t('about-me:step.save')
  return number < QUESTIONS.length ? t('about-me:step.next') : t('about-me:step.last')
}

const listOf = (value: string | string[] | undefined) => (typeof value === 'string' ? [value] : value)
const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
