import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sawWeek } from '../../domain/week/list'
import { beginMove, sayNotOn, sayOn } from '../../domain/week/one-day'
import { type ShownEntry, showEntry } from '../../domain/week/show'
import { beginChange, takeAway, takeNewTime } from '../../domain/week/write'
import { sayDate, sayTimes } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { type Fact, SummaryList } from '../../kit/summary-list'
import { deviceSecret, openMemberForm, openMemberPage } from '../../session.server'
import { WrittenBy } from '../sharing/written-by'
import { NextDays } from './next-days'
import { pictureOf, pictureOfHow, pictureOfWho, sayHow, sayWhat, sayWhen, sayWho } from './say-week'

export const handle = { words: 'week' }

const DONE = ['changed', 'not-on', 'on', 'moved', 'known'] as const

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const entry = showEntry(viewer, params.id ?? '', now)
  if (!entry || entry.removed === 'gone') throw new Response(null, { status: 404 })
  sawWeek(viewer, personId, now)
  return {
    head: { title: sayWhat(words, entry.what), section: words.t('week:title'), noIndex: true },
    entry,
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
  }
}

/** One press each. What it says is already so is no error: a form may be sent twice. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, now } = page
  const id = params.id ?? ''
  const [what, date = ''] = (form.get('do') ?? '').split(' ')
  const here = `/me/week/${id}`
  const { secret, cookie } = deviceSecret(request)
  const go = (is: boolean, to: string) => {
    if (!is) throw new Response(null, { status: 404 })
    return redirect(to, { status: 303, headers: cookie ? { 'Set-Cookie': cookie } : undefined })
  }
  if (what === 'take-away') return go(takeAway(viewer, id, now), '/me/week')
  if (what === 'change') return go(beginChange(viewer, secret, id, now), `${here}/change?step=check`)
  if (what === 'know') return go(takeNewTime(viewer, id, now), `${here}?done=known`)
  if (what === 'not-on') return go(sayNotOn(viewer, id, date, now), `${here}?done=not-on`)
  if (what === 'on') return go(sayOn(viewer, id, date, now), `${here}?done=on`)
  if (what === 'move') return go(beginMove(viewer, secret, id, date, now), `${here}/move/${date}?step=to`)
  throw new Response(null, { status: 404 })
}

export default function Entry() {
  const words = useWords()
  const { t } = words
  const { entry, done } = useLoaderData<typeof loader>()
  const what = sayWhat(words, entry.what)
  return (
    <>
      <BackLink href="/me/week" page={t('week:title')} />
      <PageTitle picture={pictureOf(entry.picture)}>{what}</PageTitle>
      {done ? (
        <Banner kind="success" announce>
          {t(`week:done.${done}`)}
        </Banner>
      ) : null}
      <WrittenBy writing={entry} />
      {entry.news ? <News entry={entry} /> : null}
      <SummaryList facts={factsOf(words, entry)} />
      {entry.removed === 'no' ? <Kept entry={entry} what={what} /> : <TakenAway entry={entry} what={what} />}
    </>
  )
}

/** Nobody's answer is shown as if it were one: what is not known has no line. */
function factsOf(words: Words, entry: ShownEntry): Fact[] {
  const { t } = words
  const time = sayTimes(words, entry.startsAt, entry.endsAt)
  const { place, who, how, part, lastDate } = entry
  const facts: (Fact | false)[] = [
    {
      name: t('week:fact.when'),
      value: sayWhen(words, entry),
      picture: entry.date ? 'week.once' : 'week.weekly',
    },
    { name: t('week:fact.time'), value: time || t(`week:part.${part}`), picture: 'action.clock' },
    place !== '' && { name: t('week:fact.where'), value: place, picture: 'action.map' },
    who !== '' && { name: t('week:fact.who'), value: sayWho(words, who), picture: pictureOfWho(who) },
    how !== '' && { name: t('week:fact.how'), value: sayHow(words, how), picture: pictureOfHow(how) },
    lastDate !== null && {
      name: t('week:fact.until'),
      value: sayDate(words, lastDate),
      picture: 'action.calendar',
    },
  ]
  return facts.filter((fact) => fact !== false)
}

/** The activity changed its timetable. */
function News({ entry }: { entry: ShownEntry }) {
  const words = useWords()
  const { t } = words
  const { news, knownTimes, startsAt, endsAt, canChange } = entry
  if (news === 'gone') return <Banner kind="warning">{t('week:news-banner.gone')}</Banner>
  const before = sayTimes(words, knownTimes.startsAt, knownTimes.endsAt)
  return (
    <Banner kind="warning" title={t('week:news-banner.title')}>
      {before ? <p>{t('week:news-banner.before', { times: before })}</p> : null}
      <p>{t('week:news-banner.now', { times: sayTimes(words, startsAt, endsAt) || t('week:no-time') })}</p>
      {canChange ? (
        <form method="post">
          <Button name="do" value="know" look="small" picture="action.yes">
            {t('week:news-banner.know')}
          </Button>
        </form>
      ) : null}
    </Banner>
  )
}

function Kept({ entry, what }: { entry: ShownEntry; what: string }) {
  const { t } = useWords()
  return (
    <>
      {entry.follows ? <p>{t('week:follows')}</p> : null}
      {entry.slug ? (
        <Buttons>
          <LinkButton href={`/activities/${entry.slug}`} look="quiet" picture="action.find">
            {t('week:see-activity', { what })}
          </LinkButton>
        </Buttons>
      ) : null}
      <NextDays days={entry.next} canChange={entry.canChange} />
      {entry.canChange ? (
        <Block id="change" title={t('week:change.title')} look="panel">
          <form method="post">
            <Buttons>
              <Button name="do" value="change" picture="action.check">
                {t('week:change.do')}
              </Button>
              <Button name="do" value="take-away" look="quiet" picture="action.remove">
                {t('week:change.take-away')}
              </Button>
            </Buttons>
          </form>
          <p>{t('week:change.undo')}</p>
        </Block>
      ) : null}
    </>
  )
}

function TakenAway({ entry, what }: { entry: ShownEntry; what: string }) {
  const { t } = useWords()
  return (
    <Banner kind="info">
      <p>{t('week:taken.words', { what })}</p>
      {entry.canChange ? (
        <form method="post" action="/me/week">
          <Button name="id" value={entry.id} look="small" picture="action.undo">
            {t('week:taken.undo', { what })}
          </Button>
        </form>
      ) : null}
    </Banner>
  )
}
