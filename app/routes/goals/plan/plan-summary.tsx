import type { ReactNode } from 'react'
import type { Plan } from '../../../domain/goals/plan'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Picture } from '../../../kit/picture'
import { PictureList, PictureText } from '../../../kit/picture-text'
import { SummaryList } from '../../../kit/summary-list'
import { WrittenBy } from '../../sharing/written-by'
import { pictureOf, sayGoal } from '../say-goal'

type Props = { plan: Plan; onPaper?: boolean }

/** A plan as it is read: which week it is, its goals, what was agreed, and its meetings. */
export function PlanSummary({ plan, onPaper }: Props) {
  const words = useWords()
  const { t } = words
  const meeting = (on: string | null, who: string) => (
    <>
      {on ? <p>{sayDate(words, on)}</p> : null}
      {who ? <p>{t('plan:parts.with', { who })}</p> : null}
      {on || who ? null : <p>{t('plan:parts.nothing')}</p>}
    </>
  )
  const own = (said: string): ReactNode =>
    said ? <p className="as-written">{said}</p> : <p>{t('plan:parts.nothing')}</p>
  return (
    <section className={onPaper ? 'plan plan-on-paper' : 'plan'} aria-labelledby={`plan-${plan.id}`}>
      <h2 id={`plan-${plan.id}`}>{plan.endedOn || onPaper ? t('plan:title') : <WeekWords plan={plan} />}</h2>
      {onPaper ? (
        <p>
          <strong>
            <WeekWords plan={plan} />
          </strong>
        </p>
      ) : null}
      {plan.endedOn ? (
        <p>{t('plan:parts.ended', { date: sayDate(words, plan.endedOn) })}</p>
      ) : (
        <WeekRow plan={plan} />
      )}
      <WrittenBy writing={{ writtenByName: plan.writtenByName, seenAt: plan.isNew ? null : 'seen' }} />
      <h3>{t('plan:parts.goals')}</h3>
      <PlanGoals plan={plan} linked={!onPaper} />
      <SummaryList
        facts={[
          { name: t('plan:parts.agreed'), value: own(plan.agreed), picture: 'plan.agreed' },
          { name: t('plan:parts.start'), value: sayDate(words, plan.startsOn), picture: 'plan.start' },
          {
            name: t('plan:parts.meeting'),
            value: meeting(plan.startMeetingOn, plan.startMeetingWith),
            picture: 'plan.meeting',
          },
          {
            name: t('plan:parts.review'),
            value: meeting(plan.reviewOn, plan.reviewWith),
            picture: 'plan.end',
          },
          ...(plan.endedOn || plan.came
            ? [{ name: t('plan:parts.came'), value: own(plan.came), picture: 'goal.words' as const }]
            : []),
        ]}
      />
    </section>
  )
}

function WeekWords({ plan: { week, weeks, startsOn } }: { plan: Plan }) {
  const words = useWords()
  if (week === 0) return words.t('plan:week.before', { date: sayDate(words, startsOn) })
  if (week > weeks) return words.t('plan:week.after', { weeks })
  return words.t('plan:week.now', { week, weeks })
}

/** One mark a week, each with its words: nothing counts down, nothing flashes. */
function WeekRow({ plan: { week, weeks } }: { plan: Plan }) {
  const { t } = useWords()
  return (
    <ol className="plan-weeks" aria-label={t('plan:week.label')}>
      {Array.from({ length: weeks }, (_, index) => index + 1).map((one) => {
        const state = one < week ? 'done' : one === week ? 'this' : 'next'
        return (
          <li
            key={one}
            className={`plan-week plan-week-${state}`}
            aria-current={one === week ? 'step' : undefined}
          >
            <span className="unseen">{t(`plan:week.${state}`, { week: one })}</span>
            <span aria-hidden="true">{one}</span>
          </li>
        )
      })}
    </ol>
  )
}

function PlanGoals({ plan, linked }: { plan: Plan; linked: boolean }) {
  const words = useWords()
  const { t } = words
  return (
    <PictureList>
      {plan.goals.map((goal) => (
        <PictureText as="li" key={goal.id} picture={pictureOf(goal.picture)}>
          <p>
            {linked ? <a href={`/me/goals/${goal.goalId}`}>{sayGoal(words, goal)}</a> : sayGoal(words, goal)}
          </p>
          {goal.review ? (
            <p className="goal-sees">
              <Picture of={REVIEW_PICTURES[goal.review]} size="tiny" />
              <span>{t(`plan:review.${goal.review}`)}</span>
            </p>
          ) : null}
        </PictureText>
      ))}
    </PictureList>
  )
}

export const REVIEW_PICTURES = {
  reached: 'goal.reached',
  kept: 'goal.went-on',
  changed: 'goal.changed',
} as const
