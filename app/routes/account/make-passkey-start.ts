import type { ActionFunctionArgs } from '@remix-run/node'
import { startMakingPasskey } from '../../domain/account/passkeys'
import { openMemberPage, passkeySite } from '../../session.server'

/** What a device needs to make a passkey (app/scripts/passkey.ts). */
export async function action({ request }: ActionFunctionArgs) {
  const { viewer, personId, url, now } = openMemberPage(request)
  const options = await startMakingPasskey(viewer, personId, passkeySite(url), now)
  if (!options) throw new Response(null, { status: 404 })
  return Response.json(options, { headers: { 'Cache-Control': 'no-store' } })
}

export const loader = () => new Response(null, { status: 404 })
