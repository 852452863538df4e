import type { LoaderFunctionArgs } from '@remix-run/node'
import { readScanFile } from '../../domain/keying/scans'
import { openMemberPage } from '../../session.server'

const NAMES = { 'application/pdf': 'scan.pdf', 'image/jpeg': 'scan.jpg' }

/**
 * GET: one scan, for staff of the council alone. It may load and run nothing, only our own pages may show it, and no
 * device keeps it. With `save=yes` it is saved as a file: for browsers that cannot show documents.
 */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, url } = openMemberPage(request)
  const scan = readScanFile(viewer, params.id ?? '', params.batch ?? '', params.scan ?? '')
  if (!scan) throw new Response(null, { status: 404 })
  const shown = url.searchParams.get('save') === 'yes' ? 'attachment' : 'inline'
  return new Response(new Uint8Array(scan.data), {
    headers: {
      'Content-Type': scan.type,
      'Content-Disposition': `${shown}; filename="${NAMES[scan.type]}"`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  })
}
