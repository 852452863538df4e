import type { LoaderFunctionArgs } from '@remix-run/node'
import { personOfCard } from '../../domain/account/card'
import { personOfLink } from '../../domain/account/link'
import { showPending } from '../../domain/account/pending'
import { readFaceToConfirm } from '../../domain/files/face'
import { openPage, pendingSecret } from '../../session.server'

/** The face for "Are you Sam?", for whoever holds the link, the card or the passkey of it. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { now } = openPage(request)
  const { way, token = '' } = params
  const personId =
    way === 'link'
      ? personOfLink(token, now)
      : way === 'card'
        ? personOfCard(token)
        : (showPending(pendingSecret(request), now)?.personId ?? null)
  const face = personId ? readFaceToConfirm(personId) : null
  if (!face) throw new Response(null, { status: 404 })
  return new Response(new Uint8Array(face.data), {
    headers: { 'Content-Type': face.type, 'Cache-Control': 'no-store' },
  })
}
