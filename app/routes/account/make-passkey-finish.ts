import type { ActionFunctionArgs } from '@remix-run/node'
import { deviceKindOf } from '../../domain/account/device-kind'
import { finishMakingPasskey } from '../../domain/account/passkeys'
import { openMemberPage, passkeySite } from '../../session.server'
import { readSigned } from './signed-by-device'

/** Keeps the passkey that the device made. */
export async function action({ request }: ActionFunctionArgs) {
  const { viewer, personId, url, now } = openMemberPage(request)
  const { response } = await readSigned(request)
  const kind = deviceKindOf(request.headers.get('user-agent'))
  const made = { site: passkeySite(url), response, kind }
  const kept = await finishMakingPasskey(viewer, personId, made, now)
  return kept ? Response.json({ to: '/me/sign-in?done=passkey' }) : Response.json({}, { status: 422 })
}

export const loader = () => new Response(null, { status: 404 })
