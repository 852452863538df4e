import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addDays, mondayOf } from '../../domain/activities/dates'
import { sawNews } from '../../domain/people/news'
import { mayHaveCalendar } from '../../domain/week/calendar'
import { listWeek, sawWeek } from '../../domain/week/list'
import { putBack } from '../../domain/week/write'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PrintButton } from '../../kit/print-button'
import { WeekTable } from '../../kit/week-table'
import { openMemberForm, openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { sayWhat, toWeekEntry } from './say-week'

export const handle = { words: 'week' }

const DONE = ['added', 'back'] as const
/** So much fits on one sheet in large letters; what is more is printed a little smaller. */
const FITS = 11
const PARTS = ['all-day', 'morning', 'afternoon', 'evening'] as const

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const week = listWeek(viewer, personId, url.searchParams.get('from'), now)
  if (!week) throw notShared()
  sawWeek(viewer, personId, now)
  sawNews(viewer, '/me/week', now)
  return {
    head: { title: words.t('week:title'), section: words.t('me:title'), noIndex: true },
    name: viewer.helping?.name ?? viewer.name,
    helping: viewer.helping !== null,
    ...week,
    calendar: mayHaveCalendar(viewer, personId, now),
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
  }
}

/** Puts back what was taken away. Too late is no error: the week says what is there. */
export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const isBack = putBack(page.viewer, form.get('id') ?? '', page.now)
  return redirect(isBack ? '/me/week?done=back' : '/me/week', 303)
}

export default function MyWeek() {
  const words = useWords()
  const { t } = words
  const { from, name, helping, isEmpty, canChange, done, takenAway } = useLoaderData<typeof loader>()
  const lead = t('week:lead', { from: sayDate(words, from), to: sayDate(words, addDays(from, 6)) })
  return (
    <div className="week-page">
      <BackLink href="/me" page={helping ? t('me:of', { name }) : t('me:title')} />
      <PageTitle picture="me.week" lead={isEmpty ? undefined : lead}>
        {helping ? t('week:title-of', { name }) : t('week:title')}
        {helping ? null : <span className="week-print-name">{name}</span>}
      </PageTitle>
      {done ? (
        <Banner kind="success" announce>
          {t(`week:done.${done}`)}
        </Banner>
      ) : null}
      {canChange ? <TakenAway taken={takenAway} /> : null}
      {isEmpty ? <Empty canChange={canChange} /> : <TheWeek caption={lead} />}
    </div>
  )
}

function TheWeek({ caption }: { caption: string }) {
  const words = useWords()
  const { from, today, days } = useLoaderData<typeof loader>()
  const isFull = days.reduce((sum, { happenings }) => sum + happenings.length, 0) > FITS
  return (
    <>
      <div className={isFull ? 'week-many' : undefined}>
        <WeekTable
          caption={caption}
          days={days.map(({ date, isToday, bankHoliday, happenings }) => ({
            date,
            title: sayDate(words, date),
            isToday,
            note: bankHoliday ? { picture: 'week.holiday', words: words.t('week:bank-holiday') } : undefined,
            parts: PARTS.map((part) => ({
              part,
              entries: happenings.filter((one) => one.part === part).map((one) => toWeekEntry(words, one)),
            })),
          }))}
        />
      </div>
      <OtherWeeks from={from} today={today} />
      <WhatToDo />
    </>
  )
}

function Empty({ canChange }: { canChange: boolean }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('week:empty.lead')}</p>
      <p>{t('week:empty.how')}</p>
      <Buttons>
        {canChange ? (
          <LinkButton href="/me/week/new" picture="action.add">
            {t('week:do.new')}
          </LinkButton>
        ) : null}
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('week:empty.find')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function OtherWeeks({ from, today }: { from: string; today: string }) {
  const words = useWords()
  const { t } = words
  const [before, after] = [addDays(from, -7), addDays(from, 7)]
  return (
    <nav className="buttons other-weeks" aria-label={t('week:others.label')}>
      <LinkButton href={`/me/week?from=${before}`} look="quiet" picture="action.previous">
        {t('week:others.before')}
      </LinkButton>
      {from === today ? null : (
        <LinkButton href="/me/week" look="quiet" picture="me.week">
          {t('week:others.today')}
        </LinkButton>
      )}
      <LinkButton href={`/me/week?from=${after}`} look="quiet" picture="action.next">
        {t('week:others.after')}
      </LinkButton>
    </nav>
  )
}

function WhatToDo() {
  const words = useWords()
  const { t } = words
  const { from, today, canChange, calendar } = useLoaderData<typeof loader>()
  const monday = addDays(mondayOf(today), 7)
  return (
    <Block id="do" title={t('week:do.title')} look="panel">
      <div className="buttons">
        {canChange ? (
          <LinkButton href="/me/week/new" picture="action.add">
            {t('week:do.new')}
          </LinkButton>
        ) : null}
        <PrintButton how={t('week:do.print-how')}>{t('week:do.print')}</PrintButton>
        {from === monday ? null : (
          <LinkButton href={`/me/week?from=${monday}`} look="quiet" picture="action.calendar">
            {t('week:do.monday', { date: sayDate(words, monday) })}
          </LinkButton>
        )}
        {calendar ? (
          <LinkButton href="/me/week/calendar" look="quiet" picture="week.calendar">
            {t('week:do.calendar')}
          </LinkButton>
        ) : null}
      </div>
    </Block>
  )
}

/** What was taken away can come back for a day. */
function TakenAway({ taken }: { taken: { id: string; what: string }[] }) {
  const words = useWords()
  if (taken.length === 0) return null
  return (
    <Banner kind="info">
      <div className="taken-away">
        {taken.map(({ id, what }) => (
          <form key={id} method="post" action="/me/week">
            <p>{words.t('week:taken.words', { what: sayWhat(words, what) })}</p>
            <Button name="id" value={id} look="small" picture="action.undo">
              {words.t('week:taken.undo', { what: sayWhat(words, what) })}
            </Button>
          </form>
        ))}
      </div>
    </Banner>
  )
}
