import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Activity } from '../../../domain/activities/activity'
import type { Card } from '../../../domain/activities/card'
import { listBySlugs } from '../../../domain/activities/my-list'
import { showActivity } from '../../../domain/activities/show'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Cards } from '../../../kit/card'
import { PageTitle } from '../../../kit/page-title'
import { openPage, siteOrigin } from '../../../session.server'
import { langOf } from '../lang-of'
import { ActivityCard, Badges, CardFacts } from '../list/activity-card'
import { AboutBlock } from './about-block'
import { AccessBlock } from './access-block'
import { Actions } from './actions'
import { Banners } from './banners'
import { CostBlock } from './cost-block'
import { GoalBlock } from './goal-block'
import { LeadsBlock } from './leads-block'
import { PlaceBlock } from './place-block'
import { CheckedBlock, RunsBlock } from './runs-block'
import { showHead } from './show-head'
import { PrintBlock, TellBlock } from './tell-block'
import { BringBlock, FirstVisitBlock, HowBlock } from './visit-blocks'
import { WhenBlock } from './when-block'
import { SupportBlock, WhoBlock } from './who-block'

export const handle = { words: 'activities' }

/** The same for every visitor with the same list: it may be kept and sent again while nothing changes. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

/** What POST /my-list/… says that it did, when it comes back here. */
const OUTCOMES = ['added', 'already', 'full', 'removed', 'none']

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today, list } = openPage(request)
  const activity = showActivity(viewer, params.slug ?? '', today)
  if (!activity) throw new Response(null, { status: 404 })
  const address = `${siteOrigin(url)}/activities/${activity.slug}`
  return {
    head: showHead(words, activity, address),
    activity,
    card: listBySlugs(viewer, [activity.slug], today).cards[0] ?? null,
    done: OUTCOMES.find((outcome) => outcome === url.searchParams.get('done')),
    inList: list.includes(activity.slug),
    address,
    today: sayDate(words, today),
  }
}

export default function ShowActivity() {
  const words = useWords()
  const { t } = words
  const { activity, card, done, inList, address, today } = useLoaderData<typeof loader>()
  const open = activity.state !== 'closed'
  const actions = { slug: activity.slug, inList, open }
  return (
    <>
      <BackLink href="/activities" page={t('activities:title')} />
      <Title activity={activity} />
      {done ? <DoneBanner done={done} /> : null}
      <Banners activity={activity} />
      {card ? <InShort card={card} open={open} /> : null}
      <Actions id="actions" title={t('activities:actions.title')} {...actions} />
      <AboutBlock activity={activity} />
      <WhenBlock activity={activity} />
      <PlaceBlock activity={activity} />
      <CostBlock activity={activity} />
      <WhoBlock activity={activity} />
      <SupportBlock activity={activity} />
      <AccessBlock activity={activity} />
      <FirstVisitBlock activity={activity} />
      <BringBlock activity={activity} />
      <HowBlock activity={activity} />
      <LeadsBlock activity={activity} />
      <GoalBlock activity={activity} />
      <RunsBlock activity={activity} />
      <CheckedBlock activity={activity} />
      <TellBlock activity={activity} address={address} />
      <PrintBlock today={today} />
      <Actions id="actions-end" title={t('activities:actions.end')} {...actions} />
      <Similar cards={activity.similar} />
    </>
  )
}

/** What the press just did, in the words of the list. */
function DoneBanner({ done }: { done: string }) {
  const { t } = useWords()
  return (
    <Banner kind={done === 'full' ? 'warning' : 'success'} announce>
      <p>{t(`my-list:done.${done}`)}</p>
      <p>
        <a href="/my-list">{t('activities:tell.list-link')}</a>
      </p>
    </Banner>
  )
}

function Title({ activity }: { activity: Activity }) {
  const words = useWords()
  const { name, nameLang, summary, kind } = activity
  return (
    <PageTitle
      picture={kind ? `kind.${kind}` : 'page.activities'}
      {...langOf(words, nameLang)}
      lead={summary ? <span {...langOf(words, summary.lang)}>{summary.lines.join(' ')}</span> : undefined}
    >
      {name}
    </PageTitle>
  )
}

/** Where, when, for how much, and whether there is space: the page in four lines. */
function InShort({ card, open }: { card: Card; open: boolean }) {
  return (
    <div className="in-short">
      <CardFacts card={card} />
      {open ? <Badges card={card} /> : null}
    </div>
  )
}

function Similar({ cards }: { cards: Card[] }) {
  const { t } = useWords()
  if (cards.length === 0) return null
  return (
    <Block id="similar" title={t('activities:similar.title')}>
      <Cards>
        {cards.map((card) => (
          <ActivityCard key={card.slug} card={card} />
        ))}
      </Cards>
    </Block>
  )
}
