import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { FeedError } from './feed'

/** What no address of the public internet is in: RFC 6890 and its later additions. */
const PRIVATE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6')
}

/** Of IPv6 only what is given out as global (2000::/3): so no loopback, no mapped IPv4, no local network. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !PRIVATE.check(address, 'ipv4')
  return family === 6 && GLOBAL.check(address, 'ipv6') && !PRIVATE.check(address, 'ipv6')
}

/**
 * A web address that the import may go to, as far as it can be told from its letters.
 * @throws FeedError
 */
export function checkWebAddress(address: string, allowPrivate: boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new FeedError('address-wrong', address)
  if (url.username || url.password) throw new FeedError('address-wrong', `${url.protocol}//${url.host}`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isNumber = isIP(host) !== 0
  const isLocalName = /^localhost\.?$|\.(localhost|local|internal|home\.arpa)\.?$/i.test(host)
  if (!allowPrivate && (isNumber ? !isPublicAddress(host) : isLocalName))
    throw new FeedError('address-private', host)
  return url
}

type Resolve = typeof systemLookup

/**
 * Looks a name up, and lets a connection go only to what was looked up and is public: the name cannot mean one
 * address when it is checked and another when it is used. One private address among several refuses them all.
 */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = systemLookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error || addresses.length === 0) return done(new FeedError('address-unknown', host), '', 0)
      const isRefused = !allowPrivate && addresses.some(({ address }) => !isPublicAddress(address))
      if (isRefused) return done(new FeedError('address-private', host), '', 0)
      if (options.all) return done(null, addresses)
      done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}
