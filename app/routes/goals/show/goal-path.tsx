import { stepOf } from '../../../domain/goals/scale'
import type { Goal, GoalPast } from '../../../domain/goals/show'
import { usePage } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { type PathStep, PicturePath } from '../../../kit/picture-path'
import type { PictureKey } from '../../../kit/pictures/registry'
import { sayWrittenBy } from '../../sharing/written-by'
import { sayDay, sayStep } from '../say-goal'
import { ShownAndSaid } from '../show-or-say'

const PICTURES: Record<GoalPast['kind'], PictureKey> = {
  suggested: 'goal.suggested',
  started: 'goal.started',
  changed: 'goal.changed',
  paused: 'goal.paused',
  'went-on': 'goal.went-on',
  reached: 'goal.reached',
  stopped: 'goal.stopped',
  declined: 'goal.stopped',
  undone: 'action.undo',
  step: 'goal.step',
  'check-in': 'scale.3',
}

/** What happened with the goal, and what comes next. */
export function GoalPath({ goal }: { goal: Goal }) {
  const words = useWords()
  const { t } = words
  const { who } = usePage()
  const name = who?.helping ?? who?.name ?? ''
  const last = goal.past.length - 1
  const steps = goal.past.map((past, index) => toStep(words, goal, past, index === last, name))
  return (
    <Block id="path" title={t('goals:show.path')} picture="path.now">
      <PicturePath label={t('goals:show.path')} steps={[...steps, ...whatComes(words, goal)]} />
    </Block>
  )
}

function toStep(words: Words, goal: Goal, past: GoalPast, isLast: boolean, name: string): PathStep {
  const { kind, score, photoId, voiceId, writtenByName, isNew } = past
  const closed = goal.state === 'reached' || goal.state === 'stopped'
  return {
    picture: score === null ? PICTURES[kind] : `scale.${stepOf(score)}`,
    title: titleOf(words, goal, past),
    when: sayDay(words, past.at),
    words: <SaidThen said={saidIn(words, past)} photoId={photoId} voiceId={voiceId} />,
    state: isLast && !closed ? 'now' : 'done',
    by: sayWrittenBy(words, { writtenByName }, name),
    isNew,
  }
}

function titleOf({ t }: Words, goal: Goal, { kind, score }: GoalPast): string {
  if (score !== null) return t(`goals:scale.step-${stepOf(score)}`)
  const wasSuggested = kind === 'started' && goal.past.some((one) => one.kind === 'suggested')
  return t(wasSuggested ? 'goals:past.started-yes' : `goals:past.${kind}`)
}

const saidIn = (words: Words, { kind, idea, words: own }: GoalPast): string =>
  kind === 'step' ? sayStep(words, { idea, words: own }) : own

type Said = { said: string; photoId: string | null; voiceId: string | null }

const SaidThen = ({ said, photoId, voiceId }: Said) => (
  <>
    {said ? <p className="as-written">{said}</p> : null}
    <ShownAndSaid photoId={photoId} voiceId={voiceId} />
  </>
)

/** The next step, and the day that the person chose. */
function whatComes(words: Words, goal: Goal): PathStep[] {
  const { t } = words
  if (goal.state !== 'active') return []
  const next = goal.steps.find(({ done }) => !done)
  return [
    ...(next ? [{ picture: 'goal.step' as const, title: sayStep(words, next), state: 'next' as const }] : []),
    ...(goal.byDate
      ? [
          {
            picture: 'by.date' as const,
            title: t('goals:list.by', { date: sayDate(words, goal.byDate) }),
            state: 'next' as const,
          },
        ]
      : []),
  ]
}
