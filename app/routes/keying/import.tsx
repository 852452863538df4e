import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dropImport, openImports, prepareImport, showImport } from '../../domain/keying/import-answers'
import { columnsOf } from '../../domain/keying/import-columns'
import { FILE_FORMAT, LARGEST_ANSWERS, MOST_ROWS } from '../../domain/keying/import-file'
import { takeIn } from '../../domain/keying/import-take-in'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { ImportColumns } from './import-columns'
import { ImportForm } from './import-form'
import { ImportedFiles } from './import-list'
import { ImportPreview } from './import-preview'
import { ImportResult } from './import-result'
import { surveyOf } from './survey-of'

export const handle = { words: 'answers-file' }

/** At most so many rows are shown before a file is taken in. */
const SHOWN = 100

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, lang, url } = openMemberPage(request)
  const found = openImports(viewer, params.id ?? '')
  if (!found) throw new Response(null, { status: 404 })
  const file = url.searchParams.get('file')
  const shown = file
    ? showImport(viewer, params.id ?? '', file, Number(url.searchParams.get('page')) || 1)
    : null
  if (file && !shown) throw new Response(null, { status: 404 })
  const survey = surveyOf(found.survey, lang)
  return {
    head: { title: words.t('answers-file:title'), section: survey.title.words, noIndex: true },
    survey,
    definition: found.survey.definition,
    imports: found.imports,
    preview: found.preview && { ...found.preview, rows: found.preview.rows.slice(0, SHOWN) },
    hidden: Math.max(0, (found.preview?.rows.length ?? 0) - SHOWN),
    result: shown && {
      line: shown.line,
      page: shown.page,
      pages: shown.pages,
      rows: shown.rows,
      leftOut: shown.leftOut,
      again: url.searchParams.get('again') === 'yes',
    },
  }
}

/** POST: reads a file, or takes in the one that was read, or throws it away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const { viewer, words, now, today } = page
  const id = params.id ?? ''
  const back = `/staff/surveys/${id}/import`
  const draftId = form.get('draft') ?? ''
  if (form.get('go') === 'confirm') {
    const taken = await takeIn(viewer, id, draftId, now)
    if (!taken) throw new Response(null, { status: 404 })
    if (taken.kind !== 'taken') return answerStale(words, taken.kind)
    const shown = new URLSearchParams({ file: taken.id, ...(taken.again ? { again: 'yes' } : {}) })
    return redirect(`${back}?${shown}`, 303)
  }
  if (form.get('go') === 'drop') {
    const dropped = dropImport(viewer, id, draftId)
    if (!dropped) throw new Response(null, { status: 404 })
    return dropped === 'replaced' ? answerStale(words, 'replaced') : redirect(back, 303)
  }
  if (!openImports(viewer, id)) throw new Response(null, { status: 404 })
  const file = files.get('file')
  const read =
    file &&
    prepareImport(
      viewer,
      id,
      { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      words.inEnglish().t,
      { now, today },
    )
  if (read && 'id' in read) return redirect(`${back}#check`, 303)
  const problem = form.has('file-too-large') ? 'large' : read ? read.problem : 'no-file'
  const head = { title: words.t('answers-file:title'), error: true, noIndex: true }
  return Response.json({ head, problem }, { status: 422 })
}

/** The form was made for a file that does not wait any more. The page shows the one that does. */
const answerStale = ({ t }: Words, stale: 'replaced' | 'gone') =>
  Response.json(
    { head: { title: t('answers-file:title'), error: true, noIndex: true }, stale } satisfies Answer,
    { status: 409 },
  )

type Answer = { head: Head; problem?: string; stale?: 'replaced' | 'gone' }

export default function ImportAnswers() {
  const { t } = useWords()
  const { survey, definition, imports, preview, hidden, result } = useLoaderData<typeof loader>()
  const { problem, stale } = useActionData<Answer>() ?? {}
  const error = problem
    ? t(`answers-file:error.${problem}`, {
        count: MOST_ROWS,
        format: FILE_FORMAT,
        size: LARGEST_ANSWERS / 1024 / 1024,
      })
    : undefined
  const path = `/staff/surveys/${survey.id}/import`
  return (
    <>
      <BackLink
        href={result ? path : `/staff/surveys/${survey.id}`}
        page={t(result ? 'answers-file:back' : 'answers-file:back-survey')}
      />
      <ErrorSummary errors={error ? [{ at: 'file', words: error }] : []} />
      <PageTitle picture="survey.answers" lead={survey.title.words}>
        {t('answers-file:title')}
      </PageTitle>
      {stale ? (
        <Banner kind="warning" announce>
          <p>{t(`answers-file:stale.${stale}`)}</p>
          {preview ? (
            <p>
              <a href="#check">{t('answers-file:stale.see', { name: preview.name })}</a>
            </p>
          ) : null}
        </Banner>
      ) : null}
      {result ? (
        <ImportResult {...result} path={path} />
      ) : (
        <>
          {preview ? <ImportPreview preview={preview} hidden={hidden} /> : null}
          <ImportForm path={path} error={error} again={preview !== null} />
          <ImportedFiles imports={imports} path={path} />
          <ImportColumns columns={columnsOf(definition)} />
        </>
      )}
    </>
  )
}
