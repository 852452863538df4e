import type { ReactNode } from 'react'
import type { ChangePart } from '../../../domain/goals/change'
import type { Goal } from '../../../domain/goals/show'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PersonTile } from '../../../kit/person-tile'
import { type Fact, SummaryList } from '../../../kit/summary-list'
import { langOf } from '../../activities/lang-of'
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
  const suggested = state === 'suggested'
  const canChange = canDo && (state === 'active' || state === 'paused')
  const fact = (part: ChangePart, said: boolean, value: ReactNode): Fact[] => {
    // What the person was never asked is no open question.
    if (suggested && !said) return []
    const by = suggested && part === 'why' ? goal.writtenByName : null
    const href = `/me/goals/${id}/change/${part}`
    return [
      {
        name: by ? t('goals:show.why-suggested', { name: by }) : t(`goals:new.${part}.short`),
        picture: PICTURES[part],
        value: said ? value : t('kit:check.none'),
        change: canChange ? { href, label: t(`goals:new.${part}.change`) } : undefined,
      },
    ]
  }
  const [whys, knows] = [sayWhys(words, goal), sayKnows(words, goal)]
  return (
    <Block id="about" title={t('goals:show.about')} picture="me.goals">
      {goal.activity ? (
        <p>
          {t('goals:show.by-activity', { name: goal.activity.name })}{' '}
          <a href={`/activities/${goal.activity.slug}`} {...langOf(words, goal.activity.lang)}>
            {t('goals:show.see-activity', { name: goal.activity.name })}
          </a>
        </p>
      ) : null}
      <SummaryList
        facts={[
          ...fact(
            'what',
            true,
            <>
              <p>{sayGoal(words, goal)}</p>
              <ShownAndSaid photoId={goal.photoId} voiceId={goal.voiceId} />
            </>,
          ),
          ...fact('why', whys.length > 0, <Lines of={whys} />),
          ...fact('helps', hasHelp(goal), <WhoHelps goal={goal} />),
          ...(goal.byDate || !suggested
            ? fact('by', true, goal.byDate ? sayDate(words, goal.byDate) : t('goals:new.by.none'))
            : []),
          ...fact('know', knows.length > 0, <Lines of={knows} />),
        ]}
      />
    </Block>
  )
}

/** What was chosen, then the person's own words. */
export const sayWhys = ({ t }: Words, { whys, why }: Pick<Goal, 'whys' | 'why'>): string[] => [
  ...whys.map((one) => t(`goals:whys.${one}`)),
  ...(why ? [why] : []),
]
export const sayKnows = ({ t }: Words, { knows, howKnow }: Pick<Goal, 'knows' | 'howKnow'>): string[] => [
  ...knows.map((one) => t(`goals:knows.${one}`)),
  ...(howKnow ? [howKnow] : []),
]

export const Lines = ({ of }: { of: readonly string[] }) =>
  of.map((line) => (
    <p key={line} className="as-written">
      {line}
    </p>
  ))

type Help = Pick<Goal, 'helpers' | 'helpedBy' | 'helps'>
export const hasHelp = ({ helpers, helpedBy, helps }: Help) =>
  helpers.length + helpedBy.length > 0 || helps !== ''

export function WhoHelps({ goal }: { goal: Help }) {
  const { t } = useWords()
  const { helpers, helpedBy, helps } = goal
  return (
    <>
      {helpers.map((one) => (
        <PersonTile key={one.id} name={one.name} size="small" {...faceOf(one)} />
      ))}
      {helpedBy.map((one) => (
        <p key={one}>{t(`goals:helpers.${one}`)}</p>
      ))}
      {helps ? <p className="as-written">{helps}</p> : null}
    </>
  )
}
