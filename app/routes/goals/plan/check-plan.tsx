import type { Answers } from '../../../domain/drafts/questions'
import { wasSkipped } from '../../../domain/drafts/questions'
import { listOf } from '../../../domain/drafts/read'
import type { daysOfPlan } from '../../../domain/goals/new-plan'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { CheckAnswers } from '../../../kit/check-page'
import { stepAddress } from '../../questions/step-address'
import type { PlanGoalChoice } from './plan-question'

type Props = {
  given: Answers
  goals: readonly PlanGoalChoice[]
  days: ReturnType<typeof daysOfPlan>
  draftId: string
  address: string
}

/** All answers about the plan, and the button that starts it. */
export function CheckPlan({ given, goals, days, draftId, address }: Props) {
  const words = useWords()
  const { t } = words
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const said: Record<string, string[]> = {
    goals: goals.filter(({ id }) => listOf(given.goals).includes(id)).map((goal) => goal.said),
    start: [sayDate(words, days.startsOn)],
    agreed: [text(given.agreed)],
    meeting: [text(given.meetingWith), days.startMeetingOn ? sayDate(words, days.startMeetingOn) : ''],
    review: [days.reviewOn ? sayDate(words, days.reviewOn) : ''],
    'review-with': [text(given.reviewWith)],
  }
  return (
    <CheckAnswers
      answers={Object.entries(said).map(([step, all]) => {
        const lines = wasSkipped(given, step) ? [] : all.filter(Boolean)
        return {
          question: t(`plan:new.${step}.short`),
          answer:
            lines.length > 0
              ? lines.map((line) => (
                  <p key={line} className="as-written">
                    {line}
                  </p>
                ))
              : '',
          changeHref: stepAddress(address, step, true),
          changeLabel: t(`plan:new.${step}.change`),
        }
      })}
      formKey={draftId}
      sendLabel={t('plan:new.check.send')}
      sendPicture="plan.start"
    />
  )
}
