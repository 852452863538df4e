import type { LoaderFunctionArgs } from '@remix-run/node'
import { leftOutFile } from '../../domain/keying/import-left-out'
import { openMemberPage } from '../../session.server'

/** The rows of a file that were left out, to mend them and send them again. For whoever brought the file. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const { viewer, words, url } = openMemberPage(request)
  const file = url.searchParams.get('file') ?? ''
  const left = leftOutFile(viewer, params.id ?? '', file, words.inEnglish().t)
  if (!left) throw new Response(null, { status: 404 })
  return new Response(left.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${left.slug}-left-out.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
