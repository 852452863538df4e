import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listTownNames } from '../../domain/activities/towns'
import { givenOf } from '../../domain/keying/given'
import { questionsToKey } from '../../domain/keying/questions'
import { openDifferences, settleSheet, takeName } from '../../domain/keying/settle'
import { scansOf } from '../../domain/keying/sheet'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { Scans } from './scans'
import { SettleQuestion } from './settle-question'
import { hasDocument } from './sheet-data'
import { keyingPath } from './survey-of'

export const handle = { words: 'keying' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, lang } = openMemberPage(request)
  const { id = '', batch = '', sheet = '' } = params
  const found = openDifferences(viewer, id, batch, sheet)
  if (!found) throw new Response(null, { status: 404 })
  const { open, differences, names, byFile } = found
  const questions = questionsToKey(open.sheet.definition, lang)
  const scans = scansOf(open)
  return {
    head: {
      title: words.t('keying:settle.title', { code: open.sheet.code }),
      section: open.batch.name,
      noIndex: true,
      embeds: hasDocument(scans),
    },
    surveyId: open.survey.id,
    batch: { id: open.batch.id, name: open.batch.name },
    code: open.sheet.code,
    names,
    byFile,
    towns: listTownNames(viewer),
    scans,
    differences: differences.flatMap((one) => {
      const question = questions.find(({ step }) => step === one.step)
      return question ? { ...one, question } : []
    }),
  }
}

type Sent = {
  takes: Record<string, string>
  given: Record<string, string[]>
  problems: { at: string; key: string }[]
}

/** POST: decides question by question, and leads back to the batch. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { id = '', batch = '', sheet = '' } = params
  const sent: Sent = { takes: {}, given: {}, problems: [] }
  const done = settleSheet(
    page.viewer,
    id,
    batch,
    sheet,
    (open) => {
      sent.given = givenOf(open.sheet.definition, form)
      const steps = questionsToKey(open.sheet.definition, page.lang).map(({ step }) => step)
      sent.takes = Object.fromEntries(steps.map((step) => [step, form.get(takeName(step)) ?? '']))
      return { takes: sent.takes, anew: sent.given }
    },
    page.now,
  )
  if (!done) throw new Response(null, { status: 404 })
  if (done.kind === 'wrong') {
    const head = { title: page.words.t('keying:settle.title', { code: sheet }), noIndex: true, error: true }
    return Response.json({ head, ...sent, problems: done.problems }, { status: 422 })
  }
  return redirect(`${keyingPath(id, batch)}?${new URLSearchParams({ done: 'settled', of: sheet })}`, 303)
}

export default function Settle() {
  const { t } = useWords()
  const { surveyId, batch, code, names, byFile, towns, scans, differences } = useLoaderData<typeof loader>()
  const sent = useActionData<Sent>()
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at: `take-${at}`, words: t(key) }))
  const path = keyingPath(surveyId, batch.id)
  return (
    <>
      <BackLink href={path} page={batch.name} />
      <ErrorSummary errors={errors} />
      <PageTitle lead={t(byFile ? 'keying:settle.lead-file' : 'keying:settle.lead')}>
        {t('keying:settle.title', { code })}
      </PageTitle>
      <div className={scans.length > 0 ? 'key-page key-page-scanned' : 'key-page'}>
        <form method="post" id="settle" noValidate>
          {differences.length === 0 ? <p>{t('keying:settle.same')}</p> : null}
          {differences.map((one) => (
            <SettleQuestion
              key={one.step}
              difference={one}
              names={names}
              byFile={byFile}
              take={sent?.takes[one.step] ?? ''}
              given={sent?.given ?? {}}
              error={errors.find(({ at }) => at === `take-${one.step}`)?.words}
            />
          ))}
          <datalist id="towns">
            {towns.map((town) => (
              <option key={town} value={town} />
            ))}
          </datalist>
          <Buttons>
            <Button picture="action.done">{t('keying:settle.save')}</Button>
          </Buttons>
        </form>
        {scans.length > 0 ? <Scans code={code} scans={scans} path={path} isClosed /> : null}
      </div>
    </>
  )
}
