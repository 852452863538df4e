import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedQuestions, CHECK, findUnfinished } from '../../domain/drafts/questions'
import { findAnswering } from '../../domain/surveys/answering'
import { inLang, speaks, type Who } from '../../domain/surveys/definition'
import { QUOTE_STEP, whoOf } from '../../domain/surveys/flow'
import type { InLang } from '../../domain/surveys/question-view'
import { sendAnswers } from '../../domain/surveys/send'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { CheckAnswers } from '../../kit/check-page'
import { PageTitle } from '../../kit/page-title'
import { plainText } from '../../kit/text'
import { deviceSecret, openPage, readForm } from '../../session.server'
import { noStore } from '../account/no-store'
import { type AnswerLine, draftLines } from './answer-lines'
import { OfflineNote } from './offline-note'
import { SaidWithPictures } from './said-answer'
import { SaidWords } from './said-words'

export const headers = noStore

export const handle = { words: 'surveys', frame: 'slim', scripts: ['survey'] }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, today } = openPage(request)
  const answering = findAnswering(viewer, deviceSecret(request).secret, params.survey ?? '', today)
  if (!answering) throw new Response(null, { status: 404 })
  const { definition, draft, flow, slug, isOpen } = answering
  const base = `/have-your-say/${slug}`
  if (!draft || !isOpen) throw redirect(base, 303)
  const open = findUnfinished(flow, draft.answers)
  if (open) throw redirect(`${base}/${open}`, 303)
  const asksQuote = askedQuestions(flow, draft.answers).some(({ step }) => step === QUOTE_STEP)
  const title = inLang(definition.title, words.lang)
  return {
    head: {
      title: words.t('surveys:check.title'),
      section: plainText(title.words),
      noIndex: true,
      onlyEnglish: !speaks(definition, words.lang),
    },
    base,
    title,
    draftId: draft.id,
    who: whoOf(definition, draft.answers),
    after: inLang(definition.after, words.lang),
    lines: draftLines(words, definition, draft.answers, asksQuote),
  }
}

/** Sends the answers. Twice is the same as once: the same page says thank you. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, today, now } = openPage(request)
  const { secret, cookie } = deviceSecret(request)
  const slug = params.survey ?? ''
  const form = await readForm(request)
  const draftId = form.get('key') ?? ''
  const result = sendAnswers(viewer, secret, { slug, draftId, today }, now)
  if (!result) throw new Response(null, { status: 404 })
  const base = `/have-your-say/${slug}`
  const to = {
    sent: `${base}/thanks?answers=${encodeURIComponent(draftId)}`,
    unfinished: `${base}/${result.kind === 'unfinished' ? result.step : CHECK}`,
    closed: base,
    'not-found': base,
  }[result.kind]
  throw redirect(to, { status: 303, headers: cookie ? { 'Set-Cookie': cookie } : undefined })
}

type Data = {
  base: string
  title: InLang
  draftId: string
  who: Who
  after: InLang
  lines: AnswerLine[]
}

export default function CheckSurvey() {
  const { t } = useWords()
  const { base, title, draftId, who, after, lines } = useLoaderData() as Data
  return (
    <>
      <BackLink href={base} page={plainText(title.words)} />
      <OfflineNote />
      <PageTitle picture="action.check" lead={t('surveys:check.lead')}>
        {t('surveys:check.title')}
      </PageTitle>
      {who === 'carer-for' ? <CarerFor /> : null}
      <CheckAnswers
        answers={lines.map(({ step, ask, said }) => ({
          question: plainText(ask.words),
          answer: <SaidWithPictures said={said} who={who} fileHref={(id) => `/have-your-say/file/${id}`} />,
          changeHref: `${base}/${step}?from=${CHECK}`,
          changeLabel: t('surveys:check.change', { question: plainText(ask.words) }),
        }))}
        formKey={draftId}
        sendLabel={t('surveys:check.send')}
      >
        <Block id="after" look="panel" title={t('surveys:check.next')} picture="survey.results">
          <SaidWords of={after} />
          <p>{t('surveys:check.nobody')}</p>
          <p>{t('surveys:check.back')}</p>
        </Block>
      </CheckAnswers>
    </>
  )
}

function CarerFor() {
  const { t } = useWords()
  return (
    <Banner kind="info" title={t('surveys:check.carer-for.title')}>
      {t('surveys:check.carer-for.words')}
    </Banner>
  )
}
