/** Of an IPv6 address, so many of its 8 groups are the home or the office that it belongs to. */
const SHARED_GROUPS = 4

/**
 * The network that an address belongs to, for limits. Whoever has one IPv6 address has as many as there are in its
 * network, so a limit for each of them would be none.
 * @returns an IPv4 address as it is, also where it is written as IPv6
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = after === undefined ? 0 : Math.max(0, 2 * SHARED_GROUPS - head.length - tail.length)
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return groups
    .slice(0, SHARED_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
