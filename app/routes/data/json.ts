import type { LoaderFunctionArgs } from '@remix-run/node'
import { asBase64, exportData } from '../../domain/data/read'
import { localDay, openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'

/** GET /me/data.json: everything about the person who is signed in, as one file. */
export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, now } = openMemberPage(request)
  const data = exportData(viewer, personId, now)
  if (!data) throw notShared()
  return new Response(JSON.stringify(data, asBase64, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="my-data-${localDay(now)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
