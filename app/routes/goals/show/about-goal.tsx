import type { ReactNode } from 'react'
import type { ChangePart } from '../../../domain/goals/change'
import type { Goal } from '../../../domain/goals/show'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PersonTile } from '../../../kit/person-tile'
import { type Fact, SummaryList } from '../../../kit/summary-list'
import { faceOf } from '../../sharing/say-shares'
import { sayGoal } from '../say-goal'
import { ShownAndSaid } from '../show-or-say'

const PICTURES = {
  what: 'me.goals',
  why: 'why.proud',
  helps: 'action.people',
  by: 'by.date',
  know: 'know.once',
} as const

/** What the person said about the goal, each with a way to change it. */
export function AboutGoal({ goal }: { goal: Goal }) {
  const words = useWords()
  const { t } = words
  const { id, canDo, state } = goal
  const canChange = canDo && (state === 'active' || state === 'paused')
  const fact = (part: ChangePart, value: ReactNode): Fact => ({
    name: t(`goals:new.${part}.short`),
    picture: PICTURES[part],
    value: value || t('kit:check.none'),
    change: canChange
      ? { href: `/me/goals/${id}/change/${part}`, label: t(`goals:new.${part}.change`) }
      : undefined,
  })
  return (
    <Block id="about" title={t('goals:show.about')} picture="me.goals">
      {goal.activity ? (
        <p>
          {t('goals:show.by-activity', { name: goal.activity.name })}{' '}
          <a href={`/activities/${goal.activity.slug}`}>
            {t('goals:show.see-activity', { name: goal.activity.name })}
          </a>
        </p>
      ) : null}
      <SummaryList
        facts={[
          fact(
            'what',
            <>
              <p>{sayGoal(words, goal)}</p>
              <ShownAndSaid photoId={goal.photoId} voiceId={goal.voiceId} />
            </>,
          ),
          fact('why', <Lines of={sayWhys(words, goal)} />),
          fact('helps', <WhoHelps goal={goal} />),
          fact('by', goal.byDate ? sayDate(words, goal.byDate) : t('goals:new.by.none')),
          fact('know', <Lines of={sayKnows(words, goal)} />),
        ]}
      />
    </Block>
  )
}

export const sayWhys = ({ t }: Words, { whys, why }: Pick<Goal, 'whys' | 'why'>): string[] => [
  ...whys.map((one) => t(`goals:whys.${one}`)),
  ...(why ? [why] : []),
]
export const sayKnows = ({ t }: Words, { knows, howKnow }: Pick<Goal, 'knows' | 'howKnow'>): string[] => [
  ...knows.map((one) => t(`goals:knows.${one}`)),
  ...(howKnow ? [howKnow] : []),
]

export function Lines({ of }: { of: readonly string[] }) {
  const { t } = useWords()
  if (of.length === 0) return t('kit:check.none')
  return of.map((line) => (
    <p key={line} className="own-words">
      {line}
    </p>
  ))
}

export function WhoHelps({ goal }: { goal: Pick<Goal, 'helpers' | 'helpedBy' | 'helps'> }) {
  const { t } = useWords()
  const { helpers, helpedBy, helps } = goal
  if (helpers.length + helpedBy.length === 0 && !helps) return t('kit:check.none')
  return (
    <>
      {helpers.map((one) => (
        <PersonTile key={one.id} name={one.name} size="small" {...faceOf(one)} />
      ))}
      {helpedBy.map((one) => (
        <p key={one}>{t(`goals:helpers.${one}`)}</p>
      ))}
      {helps ? <p className="own-words">{helps}</p> : null}
    </>
  )
}
