import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeBatch } from '../../domain/keying/batch'
import { countOnce } from '../../domain/keying/count-once'
import { givenOf } from '../../domain/keying/given'
import { type Keyed, keySheet } from '../../domain/keying/key'
import { openSheet } from '../../domain/keying/sheet'
import { openMemberForm, openMemberPage } from '../../session.server'
import { showBatch } from './batch-data'
import { BatchPage, type BatchProps } from './batch-page'
import { KeyPage } from './key-page'
import { type SheetSent, showSheet, typedSheet } from './sheet-data'
import { changeScans } from './sheet-scans'
import { keyingPath } from './survey-of'

export const handle = { words: 'keying', scripts: ['keying'] }

/** One of the two. */
type Shown = {
  batch: BatchProps | null
  sheet: ReturnType<typeof showSheet> | null
  head: object
}

/** GET: the batch with the box for the next code; with `sheet`, the questions of that sheet. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const [surveyId = '', batchId = ''] = [params.id, params.batch]
  const code = page.url.searchParams.get('sheet')
  const open = code === null ? null : openSheet(page.viewer, surveyId, batchId, code)
  if (open && !('problem' in open) && mayType(open)) {
    const sheet = showSheet(page, open)
    return Response.json({ batch: null, sheet, head: sheet.head } satisfies Shown)
  }
  const batch = showBatch(page, surveyId, batchId, code, open)
  if (!batch) throw new Response(null, { status: 404 })
  const shown: Shown = { batch, sheet: null, head: batch.head }
  return Response.json(shown, { status: batch.head.error ? 422 : 200 })
}

const mayType = ({ standing, batch }: { standing: string; batch: { closedAt: string | null } }) =>
  !batch.closedAt && (standing === 'new' || standing === 'second')

/** POST: saves a sheet and leads to the next code; adds a scan; or closes the batch. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const [surveyId = '', batchId = ''] = [params.id, params.batch]
  const path = keyingPath(surveyId, batchId)
  const does = form.get('do') ?? ''
  if (does === 'close') {
    const closed = closeBatch(page.viewer, surveyId, batchId, page.now)
    if (!closed) throw new Response(null, { status: 404 })
    return redirect(`${path}?close=${closed}`, 303)
  }
  if (does === 'once') {
    if (countOnce(page.viewer, surveyId, batchId, page.now) === null)
      throw new Response(null, { status: 404 })
    return redirect(`${path}?close=once`, 303)
  }
  const code = page.url.searchParams.get('sheet') ?? form.get('sheet') ?? ''
  const scanned = await changeScans(page, { surveyId, batchId, code, does, form, files })
  if (scanned) return scanned
  const keyed = keySheet(
    page.viewer,
    surveyId,
    batchId,
    code,
    ({ definition }) => givenOf(definition, form),
    page.now,
  )
  if (!keyed) throw new Response(null, { status: 404 })
  if (keyed.kind === 'wrong') {
    return Response.json(typedSheet(page, surveyId, batchId, code, form, keyed.problems), { status: 422 })
  }
  return redirect(nextAfter(path, code, keyed), 303)
}

/** The next code, with what became of this sheet. A code that cannot be is said there. */
function nextAfter(path: string, code: string, keyed: Exclude<Keyed, { kind: 'wrong' }>): string {
  if (keyed.kind === 'code') return `${path}?${new URLSearchParams({ sheet: code })}`
  if (keyed.kind === 'refused') return `${path}?${new URLSearchParams({ sheet: code })}`
  const said = new URLSearchParams({ done: keyed.kind, of: keyed.code })
  if (keyed.ignored.length > 0) said.set('ignored', keyed.ignored.join('.'))
  return `${path}?${said}`
}

export default function Keying() {
  const { batch, sheet } = useLoaderData<Shown>()
  const sent = useActionData<SheetSent>()
  return sheet ? <KeyPage {...sheet} sent={sent ?? null} /> : batch ? <BatchPage {...batch} /> : null
}
