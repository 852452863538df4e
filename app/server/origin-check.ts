import type { IncomingMessage } from 'node:http'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a write comes from a page of ours. Browsers say where a form was sent from: in Origin, in Referer, or at
 * least in Sec-Fetch-Site. A request that says nothing was sent by no browser, so it carries nobody's cookies.
 * @param hosts the names that this site is known by
 */
export function isOwnWrite(req: IncomingMessage, hosts: readonly string[]): boolean {
  if (READS.has(req.method ?? 'GET')) return true
  const { origin, referer, 'sec-fetch-site': site } = req.headers
  if (origin !== undefined) return hosts.includes(hostOf(origin))
  if (referer !== undefined) return hosts.includes(hostOf(referer))
  return site === undefined || site === 'same-origin' || site === 'none'
}

function hostOf(address: string): string {
  try {
    return new URL(address).host
  } catch {
    return ''
  }
}
