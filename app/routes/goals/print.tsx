import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listForPrint } from '../../domain/goals/for-print'
import { SCORES, stepOf } from '../../domain/goals/scale'
import type { Goal } from '../../domain/goals/show'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import { PictureList, PictureText } from '../../kit/picture-text'
import { PrintButton } from '../../kit/print-button'
import { Text } from '../../kit/text'
import { openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { PlanSummary } from './plan/plan-summary'
import { pictureOf, sayDay, sayGoal, sayStep } from './say-goal'
import { hasHelp, Lines, sayKnows, sayWhys, WhoHelps } from './show/about-goal'

export const handle = { words: 'goals' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, now, today } = openMemberPage(request)
  const found = listForPrint(viewer, personId, now)
  if (!found) throw notShared()
  return {
    head: { title: words.t('goals:print.title'), section: words.t('goals:title'), noIndex: true },
    ...found,
    name: viewer.helping?.name ?? viewer.name,
    today,
  }
}

export default function PrintGoals() {
  const words = useWords()
  const { t } = words
  const { goals, plan, name, today } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me/goals" page={t('goals:back')} />
      <PageTitle picture="me.goals" lead={t('goals:print.name', { name })}>
        {t('goals:print.title')}
      </PageTitle>
      <p>{t('goals:print.made', { date: sayDate(words, today) })}</p>
      {goals.length > 0 ? (
        <PrintButton how={t('goals:print.how')}>{t('goals:print.button')}</PrintButton>
      ) : (
        <p>{t('goals:print.none')}</p>
      )}
      {goals.map((goal) => (
        <GoalOnPaper key={goal.id} goal={goal} />
      ))}
      {plan ? <PlanSummary plan={plan} onPaper /> : null}
      {goals.length > 0 ? <ForStaff /> : null}
    </>
  )
}

function GoalOnPaper({ goal }: { goal: Goal }) {
  const words = useWords()
  const { t } = words
  const whys = sayWhys(words, goal)
  const knows = sayKnows(words, goal)
  // On paper, what was not answered is left out.
  const facts = [
    { part: 'why', said: whys.length > 0, value: <Lines of={whys} /> },
    { part: 'helps', said: hasHelp(goal), value: <WhoHelps goal={goal} /> },
    { part: 'by', said: goal.byDate !== null, value: goal.byDate ? sayDate(words, goal.byDate) : '' },
    { part: 'know', said: knows.length > 0, value: <Lines of={knows} /> },
  ].filter(({ said }) => said)
  const toDo = goal.steps.filter(({ done }) => !done)
  const did = goal.steps.filter(({ done }) => done)
  return (
    <article className="paper-goal" aria-labelledby={`goal-${goal.id}`}>
      <div className="paper-head">
        <Picture of={pictureOf(goal.picture)} size="large" />
        <h2 id={`goal-${goal.id}`}>{sayGoal(words, goal)}</h2>
      </div>
      {goal.photoId ? (
        <img className="goal-photo" src={`/me/files/${goal.photoId}`} alt={t('goals:show.photo')} />
      ) : null}
      <div className="paper-columns">
        <dl className="paper-facts">
          {facts.map(({ part, value }) => (
            <div key={part}>
              <dt>{t(`goals:new.${part}.short`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Now goal={goal} />
          <StepList title={t('goals:print.did')} steps={did} picture="path.done" />
          <StepList title={t('goals:print.to-do')} steps={toDo} picture="path.next" />
        </div>
      </div>
      <h3>{t('goals:print.notes')}</h3>
      <div className="paper-lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </article>
  )
}

function Now({ goal }: { goal: Goal }) {
  const words = useWords()
  const { t } = words
  const last = goal.past.findLast(({ score }) => score !== null)
  if (goal.state === 'reached' && goal.since) {
    return (
      <PictureText picture="goal.reached">
        {t('goals:list.reached', { date: sayDay(words, goal.since) })}
      </PictureText>
    )
  }
  if (!last || last.score === null) return <p>{t('goals:print.no-check-in')}</p>
  const step = stepOf(last.score)
  return (
    <>
      <h3>{t('goals:print.now')}</h3>
      <PictureText picture={`scale.${step}`}>
        <p>
          <strong>{t(`goals:scale.step-${step}`)}</strong>
        </p>
        <p>{sayDay(words, last.at)}</p>
        {last.words ? <p className="as-written">{last.words}</p> : null}
      </PictureText>
    </>
  )
}

type StepListProps = { title: string; steps: Goal['steps']; picture: 'path.done' | 'path.next' }

function StepList({ title, steps, picture }: StepListProps) {
  const words = useWords()
  if (steps.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <PictureList>
        {steps.map((step) => (
          <PictureText as="li" key={step.id} picture={picture} size="small">
            {sayStep(words, step)}
          </PictureText>
        ))}
      </PictureList>
    </>
  )
}

/** What the 5 steps are to somebody who works with the scale that they come from. */
function ForStaff() {
  const { t } = useWords()
  const steps = Object.keys(SCORES) as unknown as (keyof typeof SCORES)[]
  return (
    <section className="paper-staff" aria-labelledby="staff">
      <h2 id="staff">{t('goals:print.staff-title')}</h2>
      <Text>{t('goals:print.staff')}</Text>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`goals:scale.step-${step}`)}</li>
        ))}
      </ol>
    </section>
  )
}
