import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSurveyFile } from '../../domain/surveys/files'
import { deviceSecret, openPage } from '../../session.server'
import { fileAnswer } from '../data/file-answer'

/** GET /have-your-say/file/:id: a photo or a recording before it is sent, for whoever added it; then for staff. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer } = openPage(request)
  const file = readSurveyFile(viewer, deviceSecret(request).secret, params.id ?? '')
  if (!file) throw new Response(null, { status: 404 })
  return fileAnswer(request, file)
}
