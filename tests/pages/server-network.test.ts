import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { networkOf } from '../../app/server/network'
import { senderOf } from '../../app/server/visitor'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:12:a:b:c:d', '2001:db8:0:12'],
  ['2001:0DB8:0000:0012::d', '2001:db8:0:12'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('limits count %s as %s', (address, network) => expect(networkOf(address)).toBe(network))

const asked = (forwarded: string, remoteAddress = '10.0.0.1') =>
  ({
    headers: { host: 'our.example', 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage

test.each([
  [0, '198.51.100.1', '10.0.0.1'],
  [1, '198.51.100.1', '198.51.100.1'],
  [1, '6.6.6.6, 198.51.100.1', '198.51.100.1'],
  [2, '6.6.6.6, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
  [1, '', '10.0.0.1'],
  [1, '6.6.6.6, 2001:db8::1', '2001:db8:0:0'],
])('behind %i proxies, a visitor who says %j comes from %s', (proxies, forwarded, address) => {
  expect(senderOf(asked(forwarded), proxies)?.address).toBe(address)
})
