import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findDraft } from '../../../domain/surveys/making/draft'
import { checkDraft } from '../../../domain/surveys/making/known'
import { acceptWarning, openWarningAgain } from '../../../domain/surveys/making/warnings'
import type { Head } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { DonePanel } from '../../../kit/done-panel'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf } from './address-of'
import { AcceptedWords, CheckedTexts } from './checked-texts'

export const handle = { words: 'survey-making' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today } = openMemberPage(request)
  const draft = findDraft(viewer, params.id ?? '')
  if (!draft) throw new Response(null, { status: 404 })
  const { title, questions } = draft.definition
  const done = url.searchParams.get('done')
  return {
    head: { title: words.t('survey-making:check.title'), section: title.en, noIndex: true } as Head,
    id: draft.surveyId,
    title: title.en,
    name: viewer.name,
    texts: checkDraft(draft, today).texts,
    order: questions.map((question) => question.id),
    done: done === 'accepted' || done === 'opened' ? done : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const box = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n')
  if (form.get('do') === 'open') {
    if (!openWarningAgain(viewer, id, box('warning'))) throw new Response(null, { status: 404 })
    return redirect(addressOf(id, '/check?done=opened'), 303)
  }
  const given = { words: box('words'), rule: box('rule'), reason: box(box('at')) }
  const result = acceptWarning(viewer, id, given, now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'done') return redirect(addressOf(id, '/check?done=accepted'), 303)
  const head = { title: words.t('survey-making:check.title'), noIndex: true, error: true }
  return Response.json({ head, given, at: box('at'), key: result.problems[0]?.key }, { status: 422 })
}

export type WrongAcceptance = {
  given: { words: string; rule: string; reason: string }
  at: string
  key: string
}

export default function Check() {
  const { t } = useWords()
  const { id, title, name, texts, order, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<WrongAcceptance>()
  const open = texts.some(({ findings }) => findings.some(({ accepted }) => !accepted))
  return (
    <>
      <BackLink href={addressOf(id)} page={title} />
      <ErrorSummary errors={wrong ? [{ at: wrong.at, words: t(wrong.key) }] : []} />
      {done && !wrong ? (
        <Banner kind="success" announce>
          {t(`survey-making:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture="action.check" lead={t('survey-making:check.lead')}>
        {t('survey-making:check.title')}
      </PageTitle>
      {open ? (
        <>
          <CheckedTexts level="error" texts={texts} id={id} order={order} name={name} wrong={wrong} />
          <CheckedTexts level="warning" texts={texts} id={id} order={order} name={name} wrong={wrong} />
        </>
      ) : (
        <DonePanel level={2} title={t('survey-making:check.none')}>
          <p>
            <a className="making-tool" href={addressOf(id, '#next')}>
              {t('survey-making:check.goes-on')}
            </a>
          </p>
        </DonePanel>
      )}
      <AcceptedWords texts={texts} />
    </>
  )
}
