import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listGoalsToPlan } from '../../../domain/goals/new-plan'
import { goOnWithPlan, type Plan, showPlans } from '../../../domain/goals/plan'
import { sawNews } from '../../../domain/people/news'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Details } from '../../../kit/details'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import { PictureText } from '../../../kit/picture-text'
import { Text } from '../../../kit/text'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { notShared } from '../../sharing/not-shared'
import { PlanSummary } from './plan-summary'

export const handle = { words: 'plan' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const plans = showPlans(viewer, personId, now)
  if (!plans) throw notShared()
  sawNews(viewer, '/me/plan', now)
  const helping = viewer.helping?.name ?? ''
  return {
    head: {
      title: helping ? words.t('plan:title-of', { name: helping }) : words.t('plan:title'),
      noIndex: true,
    },
    ...plans,
    helping,
    hasGoals: listGoalsToPlan(viewer, personId, now).length > 0,
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
  }
}

const DONE = ['made', 'ended', 'again'] as const

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  if (!goOnWithPlan(page.viewer, page.personId, form.get('plan') ?? '', page.now)) {
    throw new Response(null, { status: 404 })
  }
  return redirect('/me/plan?done=again', 303)
}

export default function MyPlan() {
  const { t } = useWords()
  const { running, ended, canDo, helping, hasGoals, done } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me/goals" page={t('goals:back')} />
      {done ? (
        <Banner kind="success" announce>
          {t(`plan:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture="me.plan">
        {helping ? t('plan:title-of', { name: helping }) : t('plan:title')}
      </PageTitle>
      <Text>{t('plan:about')}</Text>
      {running ? (
        <>
          <PlanSummary plan={running} />
          <WithPlan canDo={canDo} />
        </>
      ) : (
        <NoPlan canDo={canDo} hasGoals={hasGoals} helping={helping} />
      )}
      <Earlier plans={ended} canGoOn={canDo && !running} />
    </>
  )
}

function WithPlan({ canDo }: { canDo: boolean }) {
  const { t } = useWords()
  return (
    <Block id="do" title={t('plan:do')}>
      <Buttons>
        {canDo ? (
          <LinkButton href="/me/plan/review" picture="plan.end">
            {t('plan:review-now')}
          </LinkButton>
        ) : null}
        <LinkButton href="/me/goals/print" look="quiet" picture="action.print">
          {t('plan:print')}
        </LinkButton>
        <LinkButton href="/me/goals" look="quiet" picture="me.goals">
          {t('plan:goals')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}

const HOW = [
  ['one', 'me.goals'],
  ['two', 'plan.agreed'],
  ['three', 'me.plan'],
  ['four', 'plan.end'],
] as const

function NoPlan({ canDo, hasGoals, helping }: { canDo: boolean; hasGoals: boolean; helping: string }) {
  const { t } = useWords()
  return (
    <Block id="none" title={helping ? t('plan:none.how') : t('plan:none.title')}>
      {helping ? <p>{t('plan:none.none-of', { name: helping })}</p> : null}
      <ol className="picture-list picture-steps">
        {HOW.map(([key, picture]) => (
          <PictureText as="li" key={key} picture={picture}>
            {t(`plan:none.${key}`)}
          </PictureText>
        ))}
      </ol>
      {canDo ? (
        <>
          {hasGoals ? null : <p>{t('plan:none.goals')}</p>}
          <Buttons>
            <LinkButton href={hasGoals ? '/me/plan/new' : '/me/goals/new'} picture="action.add">
              {t(hasGoals ? 'plan:make' : 'plan:make-goal')}
            </LinkButton>
          </Buttons>
        </>
      ) : null}
    </Block>
  )
}

function Earlier({ plans, canGoOn }: { plans: readonly Plan[]; canGoOn: boolean }) {
  const words = useWords()
  const { t } = words
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{t('plan:earlier')}</h2>
      {plans.map((plan, index) => (
        <Details key={plan.id} summary={t('plan:earlier-one', { date: sayDate(words, plan.startsOn) })}>
          <PlanSummary plan={plan} />
          {canGoOn && index === 0 ? (
            <form method="post">
              <HiddenFields values={[{ name: 'plan', value: plan.id }]} />
              <Button look="small" picture="action.undo">
                {t('plan:go-on')}
              </Button>
            </form>
          ) : null}
        </Details>
      ))}
    </section>
  )
}
