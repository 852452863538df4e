import type { LoaderFunctionArgs } from '@remix-run/node'
import { readFile } from '../../domain/files/read'
import { openPage } from '../../session.server'
import { fileAnswer } from './file-answer'

/** GET /me/files/:id: one photo or recording, for those who may see it. For others there is nothing. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, now } = openPage(request)
  const file = readFile(viewer, params.id ?? '', now)
  if (!file) throw new Response(null, { status: 404 })
  return fileAnswer(request, file)
}
