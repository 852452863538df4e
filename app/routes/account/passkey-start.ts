import type { ActionFunctionArgs } from '@remix-run/node'
import { startPasskeySignIn } from '../../domain/account/passkeys'
import { openPage, passkeySite } from '../../session.server'

/** What the device signs to say who is there (app/scripts/passkey.ts). */
export async function action({ request, context }: ActionFunctionArgs) {
  const { url, now } = openPage(request)
  const options = await startPasskeySignIn(passkeySite(url), context.address, now)
  return options
    ? Response.json(options, { headers: { 'Cache-Control': 'no-store' } })
    : Response.json({}, { status: 429 })
}

export const loader = () => new Response(null, { status: 404 })
