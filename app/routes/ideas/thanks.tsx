import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type SentIdea, showSentIdea } from '../../domain/ideas/send'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { HiddenFields } from '../../kit/hidden-fields'
import { PrintButton } from '../../kit/print-button'
import { deviceSecret, openPage } from '../../session.server'
import { noStore } from '../account/no-store'
import { WhatNext } from '../activities/what-next'

/** A code stands on it: it must not be found by going back on a device of others. */
export const headers = noStore

export const handle = { words: 'ideas' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url } = openPage(request)
  const sent = showSentIdea(viewer, deviceSecret(request).secret, url.searchParams.get('idea') ?? '')
  const head = { title: words.t('ideas:sent.title'), section: words.t('surveys:title'), noIndex: true }
  return { head, sent }
}

export default function Thanks() {
  const words = useWords()
  const { t } = words
  const { sent } = useLoaderData() as { sent: SentIdea | null }
  return (
    <>
      <DonePanel title={t('ideas:sent.title')}>
        <p>{t('ideas:sent.thanks')}</p>
        {sent ? <p>{t('ideas:sent.number', { number: sent.reference })}</p> : <p>{t('ideas:sent.gone')}</p>}
      </DonePanel>
      {sent?.waits ? <Banner kind="info">{t('ideas:sent.confirm')}</Banner> : null}
      {sent ? (
        <>
          <Code code={sent.code} />
          <WhatNext
            title={t('ideas:sent.next')}
            steps={[
              ['ask.seen', t('ideas:sent.next-read')],
              ['ask.answered', t('ideas:sent.next-answer', { date: sayDate(words, sent.dueOn) })],
              ['say.code', t('ideas:sent.next-look')],
            ]}
          />
        </>
      ) : null}
      <Buttons>
        <LinkButton href="/have-your-say/changes" look="quiet" picture="say.changes">
          {t('ideas:sent.changes')}
        </LinkButton>
        <LinkButton href="/have-your-say/idea" look="quiet" picture="say.idea">
          {t('ideas:sent.another')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function Code({ code }: { code: string }) {
  const { t } = useWords()
  return (
    <Block id="code" look="panel" title={t('ideas:sent.code')} picture="say.code">
      <p className="change-code">
        <bdi>{code}</bdi>
      </p>
      <p>{t('ideas:sent.code-about')}</p>
      <p>{t('ideas:sent.code-keep')}</p>
      <PrintButton how={t('ideas:sent.print-how')}>{t('ideas:sent.print')}</PrintButton>
      <form method="post" action="/have-your-say/changes/mine">
        <HiddenFields values={[{ name: 'code', value: code }]} />
        <Buttons>
          <Button look="quiet" picture="action.find">
            {t('ideas:sent.look')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
