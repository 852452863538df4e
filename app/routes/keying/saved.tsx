import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctSheet, openSaved } from '../../domain/keying/correct'
import { givenOf } from '../../domain/keying/given'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { localDay, openMemberForm, openMemberPage } from '../../session.server'
import { KeyHelp, SheetForm } from './key-page'
import { sayAsk } from './key-question'
import { Scans } from './scans'
import { type SheetSent, showSheet } from './sheet-data'
import { changeScans } from './sheet-scans'
import { keyingPath } from './survey-of'

export const handle = { words: 'keying', scripts: ['keying'] }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const saved = openSaved(page.viewer, params.id ?? '', params.batch ?? '', params.sheet ?? '')
  if (!saved) throw new Response(null, { status: 404 })
  const { open, given, history } = saved
  const shown = showSheet(page, open, given)
  const says = open.batch.channel === 'phone' ? 'title-phone' : 'title'
  const title = page.words.t(`keying:saved.${says}`, { code: open.sheet.code })
  return {
    ...shown,
    head: { ...shown.head, title },
    title,
    isClosed: open.batch.closedAt !== null,
    history: history.map((one) => ({ ...one, at: localDay(new Date(one.at)) })),
  }
}

/** POST: puts what was corrected in the place of the answers, and leads back to the batch. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const [surveyId = '', batchId = '', code = ''] = [params.id, params.batch, params.sheet]
  const does = form.get('do') ?? ''
  const scanned = await changeScans(page, { surveyId, batchId, code, does, form, files })
  if (scanned) return scanned
  let sent: SheetSent = { given: {}, problems: [], scan: null }
  const corrected = correctSheet(
    page.viewer,
    surveyId,
    batchId,
    code,
    ({ definition }) => {
      sent = { ...sent, given: givenOf(definition, form) }
      return sent.given
    },
    page.now,
  )
  if (!corrected) throw new Response(null, { status: 404 })
  if (corrected.kind === 'wrong') {
    const head = { title: page.words.t('keying:saved.title', { code }), noIndex: true, error: true }
    return Response.json({ head, ...sent, problems: corrected.problems }, { status: 422 })
  }
  const path = keyingPath(surveyId, batchId)
  if (corrected.kind === 'closed') return redirect(`${path}/sheet/${code}`, 303)
  const said = new URLSearchParams({ done: 'corrected', of: corrected.code })
  if (corrected.ignored.length > 0) said.set('ignored', corrected.ignored.join('.'))
  if (corrected.unthemed.length > 0) said.set('themes', corrected.unthemed.join('.'))
  return redirect(`${path}?${said}`, 303)
}

export default function Saved() {
  const words = useWords()
  const { t } = words
  const loaded = useLoaderData<typeof loader>()
  const { title, survey, batch, code, isClosed, scans, history } = loaded
  const sent = useActionData<SheetSent>() ?? null
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const path = keyingPath(survey.id, batch.id)
  return (
    <>
      <BackLink href={path} page={batch.name} />
      <ErrorSummary errors={errors} />
      {sent?.scan ? (
        <Banner kind="success" announce>
          {t(`keying:scan.${sent.scan}`)}
        </Banner>
      ) : null}
      <PageTitle lead={t(isClosed ? 'keying:saved.closed' : 'keying:saved.lead')}>{title}</PageTitle>
      {isClosed ? null : <KeyHelp />}
      <div className={scans.length > 0 ? 'key-page key-page-scanned' : 'key-page'}>
        <SheetForm {...loaded} sent={sent} errors={errors} save={isClosed ? null : t('keying:saved.save')} />
        <Scans
          code={code}
          scans={scans}
          path={path}
          isClosed={isClosed}
          error={errors.find(({ at }) => at === 'scan')?.words}
        />
      </div>
      <h2>{t('keying:saved.history')}</h2>
      <ul>
        {history.map((one, index) => (
          <li key={`${one.at} ${index}`}>
            {sayHistory(words, one, index === history.length - 1, loaded.questions)}
          </li>
        ))}
      </ul>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** The oldest line says who made the sheet count; the others are corrections. */
function sayHistory(
  words: Words,
  { byName: name, at, steps }: Loaded['history'][number],
  isFirst: boolean,
  questions: Loaded['questions'],
): string {
  const { t, lang } = words
  const date = sayDate(words, at)
  if (steps.length === 0) return t('keying:saved.made', { name, date })
  const said = steps.map((step) => {
    const question = questions.find((one) => one.step === step)
    if (!question) return ''
    return question.number ? t('keying:saved.question', { number: question.number }) : sayAsk(words, question)
  })
  const numbers = new Intl.ListFormat(lang, { type: 'conjunction' }).format(said.filter(Boolean))
  return t(isFirst ? 'keying:saved.settled' : 'keying:saved.changed', { name, date, numbers })
}
