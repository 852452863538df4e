import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLang, type Who } from '../../domain/surveys/definition'
import type { InLang } from '../../domain/surveys/question-view'
import { readSent, type Sent } from '../../domain/surveys/sent'
import type { Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { PageTitle } from '../../kit/page-title'
import { PrintButton } from '../../kit/print-button'
import { SummaryList } from '../../kit/summary-list'
import { plainText } from '../../kit/text'
import { openPage, readForm } from '../../session.server'
import { answer, noStore } from '../account/no-store'
import { type AnswerLine, lineOf, ownLines } from './answer-lines'
import { findByAddressOrCode } from './by-code'
import { CodeForm } from './code-form'
import { SaidWithPictures } from './said-answer'

export const headers = noStore

export const handle = { words: 'surveys' }

export type CopyData = {
  head: Head
  base: string
  query: string
  typed: string
  copy: {
    title: InLang
    code: string
    sentOn: string
    who: Who
    withdrawn: boolean
    lines: AnswerLine[]
  } | null
}

export function loader({ request, params }: LoaderFunctionArgs): CopyData {
  const page = openPage(request)
  const { sent } = findByAddressOrCode(page, request, params.survey ?? '', null)
  return copyOf(page.words, params.survey ?? '', page.url.search, sent, '')
}

/** With a code that was typed: it stands in no address, where others could find it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = await readForm(request)
  const { sent, typed } = findByAddressOrCode(page, request, params.survey ?? '', form)
  const data = copyOf(page.words, params.survey ?? '', '', sent, typed)
  const head = { ...data.head, error: !sent }
  return answer({ ...data, head }, sent ? 200 : 422)
}

function copyOf(words: Words, slug: string, query: string, sent: Sent | null, typed: string): CopyData {
  const base = `/have-your-say/${slug}`
  const head = { title: words.t('surveys:copy.title'), section: words.t('surveys:title'), noIndex: true }
  if (!sent) return { head, base, query, typed, copy: null }
  const { definition, who, helper, help, code, sentAt, withdrawnAt } = sent
  const lines = readSent(sent).map((step) => lineOf(step, who, step.said, words))
  const { before } = ownLines(words, definition, { who, helper, help, quote: null })
  const title = inLang(definition.title, words.lang)
  const copy = {
    ...{ title, code, who },
    sentOn: sayDate(words, sentAt),
    withdrawn: withdrawnAt !== null,
    lines: [...before, ...lines],
  }
  return { head: { ...head, section: plainText(title.words) }, base, query, typed, copy }
}

export default function Copy() {
  const { t } = useWords()
  const loaded = useLoaderData() as CopyData
  const sent = useActionData<CopyData>()
  const { base, query, typed, copy } = sent ?? loaded
  if (!copy) return <CodeForm title={t('surveys:copy.find')} given={typed} wrong={sent !== undefined} />
  const { title, code, sentOn, who, withdrawn, lines } = copy
  return (
    <>
      {query ? <BackLink href={`${base}/thanks${query}`} page={t('surveys:copy.thanks')} /> : null}
      <PageTitle picture="survey.copy" lead={t('surveys:copy.lead', { date: sentOn })}>
        {t('surveys:copy.title')}
      </PageTitle>
      <p className="survey-copy-of">{plainText(title.words)}</p>
      <p className="survey-code">
        <strong dir="ltr">{t('surveys:copy.code', { code })}</strong>
      </p>
      {withdrawn ? (
        <Banner kind="info">{t('surveys:thanks.taken')}</Banner>
      ) : (
        <SummaryList
          facts={lines.map(({ ask, said }) => ({
            name: plainText(ask.words),
            value: <SaidWithPictures said={said} who={who} />,
          }))}
        />
      )}
      <PrintButton how={t('surveys:copy.print-how')}>{t('surveys:copy.print')}</PrintButton>
    </>
  )
}
