import type { IncomingMessage } from 'node:http'
import { networkOf } from './network'

/** Where a request came from, as far as it can be believed. Its address is that of its network, for limits. */
export type Sender = { address: string; https: boolean; host: string }

/** What an address may look like in a Host header: a name or a number, perhaps a port. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Forwarded headers are believed only from the configured number of proxies in front of the site.
 * Anything else could be written by the visitor.
 * @param proxies how many proxies stand in front of the site (TRUST_PROXY)
 * @returns undefined when the request names no host that could be ours
 */
export function senderOf(req: IncomingMessage, proxies: number): Sender | undefined {
  const forwardedHost = proxies > 0 ? last(req.headers['x-forwarded-host']) : undefined
  const host = forwardedHost ?? req.headers.host ?? ''
  if (!HOST.test(host)) return undefined
  const https = proxies > 0 ? last(req.headers['x-forwarded-proto']) === 'https' : false
  return { address: networkOf(addressOf(req, proxies)), https, host }
}

/** The nearest proxy writes the last address of the list; each further proxy is one to its left. */
function addressOf(req: IncomingMessage, proxies: number): string {
  const seen = req.socket.remoteAddress ?? ''
  if (proxies === 0) return seen
  const list = String(req.headers['x-forwarded-for'] ?? '').split(',')
  return list.at(-proxies)?.trim() || list[0]?.trim() || seen
}

const last = (header: string | string[] | undefined) =>
  (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim() || undefined
