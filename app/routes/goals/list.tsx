import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type GoalLine, howToAdd, listGoals } from '../../domain/goals/list'
import { WAYS } from '../../domain/goals/ways'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import { openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { GoalCards } from './goal-card'

export const handle = { words: 'goals' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, now } = openMemberPage(request)
  const goals = listGoals(viewer, personId, now)
  if (!goals) throw notShared()
  const helping = viewer.helping?.name ?? ''
  return {
    head: {
      title: helping ? words.t('goals:title-of', { name: helping }) : words.t('goals:title'),
      noIndex: true,
    },
    goals,
    add: howToAdd(viewer, personId, now),
    helping,
  }
}

export default function Goals() {
  const { t } = useWords()
  const { goals, add, helping } = useLoaderData<typeof loader>()
  return (
    <>
      {usePage().who?.helping ? null : <BackLink href="/me" page={t('me:title')} />}
      <PageTitle picture="me.goals" lead={goals.length > 0 ? t('goals:lead') : undefined}>
        {helping ? t('goals:title-of', { name: helping }) : t('goals:title')}
      </PageTitle>
      {goals.length === 0 ? <NoGoals helping={helping} add={add} /> : <Groups goals={goals} />}
      {goals.length > 0 ? <Ways add={add} helping={helping} /> : null}
    </>
  )
}

/** By what they are now, what waits for an answer first. */
const GROUPS: { key: string; states: readonly GoalLine['state'][] }[] = [
  { key: 'suggested', states: ['suggested'] },
  { key: 'active', states: ['active'] },
  { key: 'paused', states: ['paused'] },
  { key: 'done', states: ['reached'] },
  { key: 'stopped', states: ['stopped'] },
]

function Groups({ goals }: { goals: GoalLine[] }) {
  const { t } = useWords()
  return GROUPS.map(({ key, states }) => ({ key, some: goals.filter(({ state }) => states.includes(state)) }))
    .filter(({ some }) => some.length > 0)
    .map(({ key, some }) => (
      <section key={key} className="goal-group" aria-labelledby={`goals-${key}`}>
        <h2 id={`goals-${key}`}>{t(`goals:list.${key}`)}</h2>
        <GoalCards goals={some} />
      </section>
    ))
}

type AddProps = { add: 'make' | 'suggest' | null; helping: string }

function Ways({ add, helping }: AddProps) {
  const { t } = useWords()
  return (
    <Block id="more" title={t('goals:list.more')}>
      <Buttons>
        {add ? (
          <LinkButton href="/me/goals/new" picture="action.add">
            {add === 'make' ? t('goals:list.new') : t('goals:list.suggest', { name: helping })}
          </LinkButton>
        ) : null}
        <LinkButton href="/me/goals/print" look="quiet" picture="action.print">
          {t('goals:list.print')}
        </LinkButton>
        {add ? (
          <LinkButton href="/me/plan" look="quiet" picture="me.plan">
            {t('goals:list.plan')}
          </LinkButton>
        ) : null}
      </Buttons>
    </Block>
  )
}

/** Nothing yet: the ways are the first question, so one press begins. */
function NoGoals({ add, helping }: AddProps) {
  const { t } = useWords()
  if (add !== 'make') {
    return (
      <>
        <p>{t('goals:empty.lead-of', { name: helping })}</p>
        <Ways add={add} helping={helping} />
      </>
    )
  }
  return (
    <section aria-labelledby="empty">
      <h2 id="empty">{t('goals:empty.title')}</h2>
      <p>{t('goals:empty.lead')}</p>
      <form method="post" action="/me/goals/new?step=way" className="goal-ways">
        <ul>
          {WAYS.map((way) => (
            <li key={way}>
              <button type="submit" name="way" value={way} className="goal-way">
                <Picture of={`way.${way}`} size="large" />
                <span>{t(`goals:way.${way}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      <p>{t('goals:empty.promise')}</p>
      <p>
        <a href="/me/plan">{t('goals:list.plan')}</a>
      </p>
    </section>
  )
}
