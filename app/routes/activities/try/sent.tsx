import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { type SentAsk, showSentAsk } from '../../../domain/asks/own'
import { answerDay } from '../../../domain/help/answer-day'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { DonePanel } from '../../../kit/done-panel'
import { Field } from '../../../kit/field'
import { PictureText } from '../../../kit/picture-text'
import { PrintButton } from '../../../kit/print-button'
import { deviceSecret, openPage, siteOrigin } from '../../../session.server'
import { noStore } from '../../account/no-store'
import { AskedFacts } from '../../asks/asked-facts'
import { WhatNext } from '../what-next'

/** A secret address stands in it: it must not be found by going back on a device of others. */
export const headers = noStore

export const handle = { words: 'asks' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today, now } = openPage(request)
  const activity = showActivity(viewer, params.slug ?? '', today)
  if (!activity) throw new Response(null, { status: 404 })
  const draftId = url.searchParams.get('request') ?? ''
  const sent = showSentAsk(viewer, deviceSecret(request).secret, draftId, now)
  const sentOn = sent?.story.sentOn ?? today
  const data = {
    head: { title: words.t('asks:sent.title'), section: words.t('activities:title'), noIndex: true },
    about: { slug: activity.slug, name: activity.name, organisation: activity.organisation.name },
    sent: sent && { ...sent, address: siteOrigin(url) + sent.path },
    sentOn: sayDate(words, sentOn),
    answerOn: sayDate(words, sent?.story.dueOn ?? answerDay(sentOn)),
  }
  return data
}

type Data = {
  about: { slug: string; name: string; organisation: string }
  sent: (SentAsk & { address: string }) | null
  sentOn: string
  answerOn: string
}

export default function Sent() {
  const { t } = useWords()
  const { about, sent, sentOn, answerOn } = useLoaderData() as Data
  return (
    <>
      <DonePanel title={t('asks:sent.title')}>
        <p>{t('asks:sent.what', { name: about.name })}</p>
        {sent ? <p>{t('asks:sent.number', { number: sent.story.reference })}</p> : null}
      </DonePanel>
      <WhatNext
        title={t('asks:sent.next')}
        steps={[
          ['ask.seen', t('asks:sent.next-read', { name: about.organisation })],
          ['action.phone', t('asks:sent.next-answer', { date: answerOn })],
          ['ask.offered', t('asks:sent.next-visit')],
        ]}
      />
      {sent ? <Follow sent={sent} /> : null}
      {sent ? (
        <Block id="copy" look="panel" title={t('asks:sent.copy')} picture="action.check">
          <p>{t('asks:sent.sent-on', { date: sentOn })}</p>
          <AskedFacts asked={sent.story.asked} name={sent.story.name} />
          <PrintButton how={t('asks:sent.print-how')}>{t('asks:sent.copy-keep')}</PrintButton>
        </Block>
      ) : null}
      <PictureText picture="action.help" size="small">
        {t('asks:show.question')}
      </PictureText>
      <Buttons>
        <LinkButton href={`/activities/${about.slug}`} look="quiet" picture="action.back">
          {t('asks:sent.back', { name: about.name })}
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('asks:sent.more')}
        </LinkButton>
      </Buttons>
    </>
  )
}

/** Where it goes on: the person's own page, or an address to keep. */
function Follow({ sent: { path, address, story } }: { sent: SentAsk & { address: string } }) {
  const { t } = useWords()
  return (
    <Block id="follow" look="panel" title={t('asks:sent.follow')} picture="me.requests">
      {story.hasAccount ? (
        <p>{t('asks:sent.follow-own')}</p>
      ) : (
        <>
          <p>{t('asks:sent.follow-how')}</p>
          <Field name="address" label={t('asks:sent.follow-address')} value={address} readOnly />
          <p>{t('asks:sent.follow-secret')}</p>
          {story.asked.reach.includes('@') ? <p>{t('asks:sent.follow-mail')}</p> : null}
        </>
      )}
      <Buttons>
        <LinkButton href={path} picture="action.next">
          {t('asks:sent.follow-link')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
