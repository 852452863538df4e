import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerDay } from '../../domain/help/answer-day'
import { type Asked, showAsked } from '../../domain/help/ask'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Block } from '../../kit/block'
import { DonePanel } from '../../kit/done-panel'
import { PictureText } from '../../kit/picture-text'
import { PrintButton } from '../../kit/print-button'
import { SummaryList } from '../../kit/summary-list'
import { localDay, openPage } from '../../session.server'
import { WhatNext } from '../activities/what-next'

export const handle = { words: 'help' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, today, now } = openPage(request)
  const asked = showAsked(viewer, url.searchParams.get('message') ?? '', now)
  const sentOn = asked ? localDay(new Date(asked.sentOn)) : today
  return {
    head: { title: words.t('help:write.sent.title'), section: words.t('help:title'), noIndex: true },
    asked,
    sentOn: sayDate(words, sentOn),
    answerOn: sayDate(words, answerDay(sentOn)),
  }
}

export default function MessageSent() {
  const { t } = useWords()
  const { asked, sentOn, answerOn } = useLoaderData<typeof loader>()
  return (
    <>
      <DonePanel title={t('help:write.sent.title')} />
      <WhatNext
        title={t('help:write.sent.next')}
        steps={[
          ['action.mail', t('help:write.sent.next-read')],
          ['action.phone', t('help:write.sent.next-answer', { date: answerOn })],
        ]}
      />
      {asked ? <Copy asked={asked} sentOn={sentOn} /> : null}
      <PictureText picture="action.help" size="small">
        {t('help:write.sent.question')}
      </PictureText>
      <BackLink href="/help" page={t('help:title')} />
    </>
  )
}

function Copy({ asked, sentOn }: { asked: Asked; sentOn: string }) {
  const { t } = useWords()
  return (
    <Block id="copy" look="panel" title={t('help:write.sent.copy')} picture="action.check">
      <p>{t('help:write.sent.sent-on', { date: sentOn })}</p>
      <SummaryList
        facts={[
          { name: t('help:write.sent.name'), value: asked.name },
          { name: t('help:write.sent.reach'), value: <bdi>{asked.reach}</bdi> },
          { name: t('help:write.sent.words'), value: <span className="as-written">{asked.words}</span> },
        ]}
      />
      <PrintButton how={t('activities:print.how')}>{t('help:write.sent.copy-keep')}</PrintButton>
    </Block>
  )
}
