import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDeletion } from '../../domain/data/delete'
import { openMe } from '../../domain/me/me'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { PageTitle } from '../../kit/page-title'
import { localDay, openMemberPage } from '../../session.server'
import { GoingAway } from '../data/going-away'
import { faceOf } from '../sharing/say-shares'
import { Asks } from './asks'
import { Caring } from './caring'
import { Desk } from './desk'
import { FirstCarer, FirstThings } from './first-things'
import { Goals } from './goals'
import { NewsLines } from './news-lines'
import { NextBlock } from './next-block'
import { OtherPages } from './other-pages'

export const handle = { words: 'me' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, now, today } = openMemberPage(request)
  const { news, ...me } = openMe(viewer, personId, now)
  // Whoever signs in while their account waits to be deleted is offered to keep it.
  const deletion = findDeletion(viewer)
  return {
    head: { title: words.t('me:title'), noIndex: true },
    name: viewer.name,
    face: faceOf(viewer),
    helping: viewer.helping?.name ?? null,
    goes: deletion && localDay(new Date(deletion.dueAt)),
    home: viewer.posts.length > 0 ? ('staff' as const) : viewer.home,
    today,
    ...me,
    // A line whose words have gone since it was written says nothing to anybody.
    news: news.filter(({ key }) => words.has(key)),
  }
}

export type MeData = Awaited<ReturnType<typeof loader>>

export default function Me() {
  const { helping, home, goes } = useLoaderData<typeof loader>()
  if (helping) return <HelpedPage />
  return (
    <>
      {goes ? <GoingAway day={goes} /> : null}
      {home === 'customer' ? <OwnPage /> : <SupporterPage />}
    </>
  )
}

/** The greeting says which day it is: for some people that is the most important line of the page. */
function Greeting() {
  const words = useWords()
  const { name, face, helping, today } = useLoaderData<typeof loader>()
  return (
    <PageTitle
      picture={helping ? 'page.me' : face.picture}
      lead={words.t('me:today', { date: sayDate(words, today) })}
    >
      {helping ? words.t('me:of', { name: helping }) : words.t('me:hello', { name })}
    </PageTitle>
  )
}

function OwnPage() {
  const { next, news, goals, asks, isNew, caring, topics } = useLoaderData<typeof loader>()
  return (
    <>
      <Greeting />
      {isNew ? <FirstThings /> : next ? <NextBlock next={next} /> : null}
      <NewsLines news={news} />
      <Asks asks={asks} />
      <Goals goals={goals} />
      <Caring people={caring} />
      <OtherPages topics={topics} helping={false} />
    </>
  )
}

function SupporterPage() {
  const { news, caring, home, topics } = useLoaderData<typeof loader>()
  return (
    <>
      <Greeting />
      {home === 'staff' ? <Desk /> : null}
      <Caring people={caring} />
      {home !== 'staff' && caring.length === 0 ? <FirstCarer /> : null}
      <NewsLines news={news} />
      <OtherPages topics={topics} helping={false} />
    </>
  )
}

/** What the person shares, and nothing else: not their news, not what is not shared. */
function HelpedPage() {
  const { next, goals, asks, topics } = useLoaderData<typeof loader>()
  return (
    <>
      <Greeting />
      {next ? <NextBlock next={next} /> : null}
      <Asks asks={asks} />
      <Goals goals={goals} />
      <OtherPages topics={topics} helping />
    </>
  )
}
