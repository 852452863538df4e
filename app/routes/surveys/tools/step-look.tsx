import type { Step, Who } from '../../../domain/surveys/definition'
import { questionView } from '../../../domain/surveys/question-view'
import { useWords } from '../../../i18n/words'
import { QuestionFields } from '../questions/question-fields'
import type { ShownActivity } from '../questions/question-props'

type Props = {
  step: Step
  /** What the names of its fields begin with: many stand on one page. */
  id: string
  who: Who
  activity?: ShownActivity | null
}

/**
 * A page of a survey as a person gets it, to look at. Nothing in it can be reached or heard: what it says stands
 * beside it, and its fields lead nowhere.
 */
export function StepLook({ step, id, who, activity }: Props) {
  const { lang } = useWords()
  const view = questionView(step, who, lang)
  return (
    <div className="survey-look" {...INERT}>
      <QuestionFields
        {...view}
        field={id}
        given={{}}
        errorOf={() => undefined}
        asTitle={false}
        activity={activity ?? null}
      />
    </div>
  )
}

/** React 18 does not know the attribute yet, and hands it on as it is. */
const INERT = { inert: '' } as object
