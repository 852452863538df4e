import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { answerDay } from '../../../domain/help/answer-day'
import { type Asked, showAsked } from '../../../domain/help/ask'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { DonePanel } from '../../../kit/done-panel'
import { PictureText } from '../../../kit/picture-text'
import { PrintButton } from '../../../kit/print-button'
import { SummaryList } from '../../../kit/summary-list'
import { localDay, openPage } from '../../../session.server'
import { WhatNext } from '../what-next'

export const handle = { words: 'activities' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today, now } = openPage(request)
  const activity = showActivity(viewer, params.slug ?? '', today)
  if (!activity) throw new Response(null, { status: 404 })
  const asked = showAsked(viewer, activity.slug, url.searchParams.get('message') ?? '', now)
  const sentOn = asked ? localDay(new Date(asked.sentOn)) : today
  return {
    head: { title: words.t('activities:asked.title'), section: words.t('activities:title'), noIndex: true },
    about: { slug: activity.slug, name: activity.name },
    asked,
    sentOn: sayDate(words, sentOn),
    answerOn: sayDate(words, answerDay(sentOn)),
  }
}

export default function Sent() {
  const { t } = useWords()
  const { about, asked, sentOn, answerOn } = useLoaderData<typeof loader>()
  return (
    <>
      <DonePanel title={t('activities:asked.title')}>
        <p>{t('activities:asked.what', { name: about.name })}</p>
      </DonePanel>
      <WhatNext
        title={t('activities:asked.next')}
        steps={[
          ['action.mail', t('activities:asked.next-read')],
          ['action.phone', t('activities:asked.next-answer', { date: answerOn })],
          ['action.calendar', t('activities:asked.next-visit')],
        ]}
      />
      {asked ? <Copy asked={asked} sentOn={sentOn} /> : null}
      <PictureText picture="action.help" size="small">
        {t('activities:asked.question')}
      </PictureText>
      <Buttons>
        <LinkButton href={`/activities/${about.slug}`} look="quiet" picture="action.back">
          {t('activities:asked.back', { name: about.name })}
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('activities:asked.more')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function Copy({ asked, sentOn }: { asked: Asked; sentOn: string }) {
  const { t } = useWords()
  return (
    <Block id="copy" look="panel" title={t('activities:asked.copy')} picture="action.check">
      <p>{t('activities:asked.sent-on', { date: sentOn })}</p>
      <SummaryList
        facts={[
          { name: t('activities:asked.name'), value: asked.name },
          { name: t('activities:asked.reach'), value: <bdi>{asked.reach}</bdi> },
          { name: t('activities:asked.words'), value: <span className="as-written">{asked.words}</span> },
        ]}
      />
      <PrintButton how={t('activities:print.how')}>{t('activities:asked.copy-keep')}</PrintButton>
    </Block>
  )
}
