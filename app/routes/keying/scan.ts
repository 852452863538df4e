import type { LoaderFunctionArgs } from '@remix-run/node'
import { readScanFile } from '../../domain/keying/scans'
import { openMemberPage } from '../../session.server'

/**
 * GET: one scan, for staff of the council alone. It may load and run nothing, and no device keeps it. A document is
 * saved rather than shown: what shows documents would have to run in our name.
 */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer } = openMemberPage(request)
  const scan = readScanFile(viewer, params.id ?? '', params.batch ?? '', params.scan ?? '')
  if (!scan) throw new Response(null, { status: 404 })
  const isPicture = scan.type === 'image/jpeg'
  return new Response(new Uint8Array(scan.data), {
    headers: {
      'Content-Type': scan.type,
      'Content-Disposition': isPicture ? 'inline; filename="scan.jpg"' : 'attachment; filename="scan.pdf"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  })
}
