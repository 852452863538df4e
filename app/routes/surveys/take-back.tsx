import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Sent } from '../../domain/surveys/sent'
import { takeBackAnswers } from '../../domain/surveys/take-back'
import type { Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { openPage, readForm } from '../../session.server'
import { answer, noStore } from '../account/no-store'
import { findByAddressOrCode } from './by-code'
import { CodeForm } from './code-form'
import { untilWhen } from './sent-by'

export const headers = noStore

export const handle = { words: 'surveys' }

type State = 'code' | 'ask' | 'late' | 'done'
type Data = {
  head: Head
  base: string
  query: string
  typed: string
  state: State
  until: { time: string; date: string } | null
}

const stateOf = (sent: Sent | null): State =>
  !sent ? 'code' : sent.withdrawnAt ? 'done' : sent.canTakeBack ? 'ask' : 'late'

function dataOf(words: Words, slug: string, query: string, sent: Sent | null, typed: string): Data {
  const state = stateOf(sent)
  const title =
    state === 'done' || state === 'late' ? `surveys:take-back.${state}` : 'surveys:take-back.title'
  const end = sent && untilWhen(words, sent)
  return {
    head: { title: words.t(title), section: words.t('surveys:title'), noIndex: true },
    base: `/have-your-say/${slug}`,
    until: end && { time: end.time, date: sayDate(words, end.date) },
    ...{ query, typed, state },
  }
}

export function loader({ request, params }: LoaderFunctionArgs): Data {
  const page = openPage(request)
  const slug = params.survey ?? ''
  const { sent } = findByAddressOrCode(page, request, slug, null)
  return dataOf(page.words, slug, page.url.search, sent, '')
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const { viewer, words, url, now } = page
  const slug = params.survey ?? ''
  const form = await readForm(request)
  const { by, sent, typed } = findByAddressOrCode(page, request, slug, form)
  if (form.get('do') === 'take-back' && sent) {
    takeBackAnswers(viewer, slug, by, now)
    if (url.searchParams.has('answers')) throw redirect(url.pathname + url.search, 303)
    return answer(dataOf(words, slug, '', findByAddressOrCode(page, request, slug, form).sent, typed))
  }
  const data = dataOf(words, slug, url.search, sent, typed)
  return answer({ ...data, head: { ...data.head, error: !sent } }, sent ? 200 : 422)
}

export default function TakeBack() {
  const { t } = useWords()
  const loaded = useLoaderData() as Data
  const sent = useActionData<Data>()
  const { base, query, typed, state, until } = sent ?? loaded
  if (state === 'code') {
    return <CodeForm title={t('surveys:take-back.title')} given={typed} wrong={sent !== undefined} />
  }
  if (state === 'ask') return <Ask {...{ base, query, typed, until }} />
  return (
    <>
      {state === 'done' ? (
        <DonePanel title={t('surveys:take-back.done')}>
          <p>{t('surveys:take-back.done-words')}</p>
        </DonePanel>
      ) : (
        <>
          <PageTitle picture="action.clock">{t('surveys:take-back.late')}</PageTitle>
          <Banner kind="info">{t('surveys:take-back.late-words')}</Banner>
        </>
      )}
      <Buttons>
        <LinkButton href={base} look="quiet" picture="action.back">
          {t('surveys:take-back.again')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function Ask({ base, query, typed, until }: Pick<Data, 'base' | 'query' | 'typed' | 'until'>) {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="action.undo" lead={t('surveys:take-back.lead')}>
        {t('surveys:take-back.title')}
      </PageTitle>
      {until ? <p>{t('surveys:take-back.until', until)}</p> : null}
      <form method="post" noValidate>
        <HiddenFields values={typed ? [{ name: 'code', value: typed }] : []} />
        <Buttons>
          <Button name="do" value="take-back" picture="action.undo">
            {t('surveys:take-back.yes')}
          </Button>
          <LinkButton href={query ? `${base}/thanks${query}` : base} look="quiet" picture="action.back">
            {t('surveys:take-back.no')}
          </LinkButton>
        </Buttons>
      </form>
    </>
  )
}
