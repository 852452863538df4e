import type { LoaderFunctionArgs } from '@remix-run/node'
import { templateOf } from '../../domain/keying/import-answers'
import { openMemberPage } from '../../session.server'

/** An empty file with the right columns, to fill in with a spreadsheet. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const { viewer } = openMemberPage(request)
  const template = templateOf(viewer, params.id ?? '')
  if (!template) throw new Response(null, { status: 404 })
  return new Response(template.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${template.slug}-answers.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
