import type { ActionFunctionArgs } from '@remix-run/node'
import { openPage } from '../../../session.server'
import { openStep, saveStep } from './save-step'

/** There is nothing to open here. */
export const loader = () => new Response(null, { status: 404 })

/**
 * POST /have-your-say/:survey/:step/answer: the same as sending the page's form, for its script: it learns where to go
 * on (`X-To`), and when there is no connection the page is still there. When something is wrong it learns nothing: it
 * then sends the form, and the page says what.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const place = openStep(page, request, params)
  const saved = await saveStep(page, request, place)
  const where = saved.to === null ? undefined : { 'X-To': saved.to }
  return new Response(null, { status: 204, headers: { ...place.headers, ...where } })
}
