import { addScan, removeScan } from '../../domain/keying/scans'
import type { MemberPage } from '../../session.server'
import { typedSheet } from './sheet-data'

type Sent = {
  surveyId: string
  batchId: string
  code: string
  does: string
  form: URLSearchParams
  files: Map<string, File>
}

/**
 * The buttons beside a scan are part of the sheet's form, so that nothing that was typed is lost with them.
 * @returns null when the form is about something else
 */
export async function changeScans(page: MemberPage, sent: Sent): Promise<Response | null> {
  const { surveyId, batchId, code, does, form, files } = sent
  if (does === 'scan') {
    const file = files.get('scan')
    const bytes = file && Buffer.from(await file.arrayBuffer())
    const tooLarge = form.has('scan-too-large')
    const added = await addScan(page.viewer, surveyId, batchId, code, { bytes, tooLarge }, page.now)
    if (!added) throw new Response(null, { status: 404 })
    const problems = 'problem' in added ? [{ at: 'scan', key: added.problem }] : []
    const answer = typedSheet(page, surveyId, batchId, code, form, problems, problems[0] ? null : 'added')
    return Response.json(answer, { status: problems[0] ? 422 : 200 })
  }
  if (!does.startsWith('unscan:')) return null
  if (!removeScan(page.viewer, surveyId, batchId, does.slice('unscan:'.length))) {
    throw new Response(null, { status: 404 })
  }
  return Response.json(typedSheet(page, surveyId, batchId, code, form, [], 'removed'))
}
