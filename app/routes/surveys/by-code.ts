import { findSent, type Sent, type SentBy } from '../../domain/surveys/sent'
import { findSurvey } from '../../domain/surveys/survey'
import type { Page } from '../../session.server'
import { sentByAddress } from './sent-by'

/** What somebody sent: by the address on the same device, else by the code that they typed. */
export type Found = { by: SentBy; sent: Sent | null; typed: string }

/**
 * @param form what was typed; null when the page is opened
 * @throws Response 404 for an unknown survey, and for an address that is nothing on this device
 */
export function findByAddressOrCode(
  { viewer, url, now }: Page,
  request: Request,
  slug: string,
  form: URLSearchParams | null,
): Found {
  if (!findSurvey(viewer, slug)) throw new Response(null, { status: 404 })
  if (url.searchParams.has('answers')) {
    const by = sentByAddress(request, url)
    const sent = findSent(viewer, slug, by, now)
    if (!sent) throw new Response(null, { status: 404 })
    return { by, sent, typed: '' }
  }
  const typed = form?.get('code') ?? ''
  const by = { code: typed }
  return { by, sent: form ? findSent(viewer, slug, by, now) : null, typed }
}
