import type { ActionFunctionArgs } from '@remix-run/node'
import { finishPasskeySignIn } from '../../domain/account/passkeys'
import { openPage, passkeySite, pendingCookie, safeBack } from '../../session.server'
import { readSigned } from './signed-by-device'

/** Checks what the device signed, and leads to "Are you Sam?". */
export async function action({ request }: ActionFunctionArgs) {
  const { url, now } = openPage(request)
  const { response, back } = await readSigned(request)
  const secret = await finishPasskeySignIn(passkeySite(url), response, safeBack(back), now)
  if (!secret) return Response.json({}, { status: 422 })
  return Response.json(
    { to: '/sign-in/check' },
    { headers: { 'Set-Cookie': pendingCookie(secret, url), 'Cache-Control': 'no-store' } },
  )
}

export const loader = () => new Response(null, { status: 404 })
