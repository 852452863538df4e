import { CHECK } from '../../../domain/drafts/questions'
import type { Who } from '../../../domain/surveys/definition'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { ErrorSummary } from '../../../kit/error-summary'
import { QuestionPage } from '../../../kit/question-page'
import { plainText } from '../../../kit/text'
import { OfflineNote } from '../offline-note'
import { QuestionFields } from '../questions/question-fields'
import { pictureOf } from '../questions/question-props'
import { OWN_QUESTIONS, PICTURE_OF_OWN } from './own-steps'
import type { StepData, StepProblems } from './step'
import { takesFiles } from './takes-files'

type Props = { data: StepData; answer: StepProblems | undefined }

/** One question of a survey. */
export function StepPage({ data, answer }: Props) {
  const { t } = useWords()
  const { base, title, view, step, helping, before, fromCheck } = data
  const given = { ...data.answers, ...answer?.given }
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const Own = OWN_QUESTIONS[step]
  return (
    <>
      <BackLink href={base} page={plainText(title.words)} />
      <ErrorSummary errors={errors} />
      <OfflineNote />
      {view?.question.equality ? <Equality /> : null}
      <QuestionPage
        number={data.number}
        total={data.total}
        picture={view ? pictureOf(view.question.picture) : PICTURE_OF_OWN[step]}
        hidden={fromCheck ? [{ name: 'to', value: CHECK }] : []}
        back={before}
        canSkip={data.canSkip}
        canBeUnsure={data.canBeUnsure}
        canStop
        upload={view ? takesFiles(view.question) : false}
      >
        {view ? (
          <QuestionFields
            {...view}
            given={given}
            errorOf={errorOf}
            fileHref={(id) => `/have-your-say/file/${id}`}
            towns={data.towns}
            activity={data.activity}
          />
        ) : Own ? (
          <Own given={given} errorOf={errorOf} who={data.who as Who[]} helping={helping} />
        ) : null}
      </QuestionPage>
    </>
  )
}

/** Questions about equality stand apart from what the survey is about. */
function Equality() {
  const { t } = useWords()
  return (
    <div className="survey-equality">
      <h2>{t('surveys:equality.title')}</h2>
      <p>{t('surveys:equality.words')}</p>
    </div>
  )
}
