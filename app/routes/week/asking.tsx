import type { ReactNode } from 'react'
import type { Problem } from '../../domain/drafts/questions'
import { useWords } from '../../i18n/words'
import { ErrorSummary } from '../../kit/error-summary'
import { QuestionPage } from '../../kit/question-page'
import type { FlowState } from '../questions/flow-page'
import { questionProps } from '../questions/question-props'

type Props = {
  state: FlowState
  problems: readonly Problem[]
  back: ReactNode
  children: (errorOf: (at: string) => string | undefined) => ReactNode
}

/** One question of a week on its page. The pages of a new entry, a change and a move differ in their questions alone. */
export function Asking({ state, problems, back, children }: Props) {
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  return (
    <>
      {back}
      <ErrorSummary errors={errors} />
      <QuestionPage {...questionProps(state)}>
        {children((at) => errors.find((error) => error.at === at)?.words)}
      </QuestionPage>
    </>
  )
}
