import { redirect } from '@remix-run/node'
import { endedPendingCookie, pendingCookie, pendingSecret } from '../../session.server'

/** After "Yes, I am": the browser holds who is on the way in, and is asked whose device it is. */
export const goOn = (secret: string, url: URL): Response =>
  redirect('/sign-in/device', { status: 303, headers: { 'Set-Cookie': pendingCookie(secret, url) } })

/** After "No, I am not". */
export function turnBack(request: Request, url: URL): Response {
  const headers = pendingSecret(request) ? { 'Set-Cookie': endedPendingCookie(url) } : undefined
  return redirect('/sign-in/not-me', { status: 303, headers })
}
