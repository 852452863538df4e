import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { readFeedAddress } from '../../../app/domain/directory/read-web'
import { checkWebAddress, guardedLookup, isPublicAddress } from '../../../app/domain/directory/web-address'
import { emptyDatabase } from '../../support/database'
import { id, mustImport, service } from './shared-data'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site of our own on this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const LOCAL = { allowPrivate: true }

/** A directory in pages of 2, whose list rows are short and whose services are whole. */
const paged = (services: ReturnType<typeof service>[]): RequestListener => {
  const perPage = 2
  const pages = Math.ceil(services.length / perPage)
  return (request, response) => {
    const url = new URL(request.url ?? '', 'http://x')
    const [, , one] = url.pathname.split('/')
    const send = (body: unknown) => response.end(JSON.stringify(body))
    if (url.pathname === '/') return send({ version: 'HSDS-UK-3.0', profile: 'https://example.org' })
    if (one) return send({ ...services.find((s) => s.id === one), schedules: [], description: 'All of it.' })
    const page = Number(url.searchParams.get('page') ?? 1)
    const rows = services.slice((page - 1) * perPage, page * perPage)
    send({
      total_items: services.length,
      total_pages: pages,
      page_number: page,
      last_page: page >= pages,
      contents: rows,
    })
  }
}

describe('a paged web address', () => {
  const five = [1, 2, 3, 4, 5].map((n) => service(n))

  test.each(['/services', '/'])('is read to the end, with the details of each row, from %s', async (path) => {
    const feed = await readFeedAddress((await serve(paged(five))) + path, 'web', LOCAL)
    expect(feed).toMatchObject({ name: 'web', isWhole: true })
    expect(feed.rows.map((row) => (row.service as { description: string }).description)).toEqual(
      Array(5).fill('All of it.'),
    )
    emptyDatabase()
    expect(mustImport(feed).counts.added).toBe(5)
    expect(mustImport(feed).counts.unchanged).toBe(5)
  })

  test('one service alone is read and closes nothing', async () => {
    const feed = await readFeedAddress(`${await serve(paged(five))}/services/${id(3)}`, 'web', LOCAL)
    expect(feed).toMatchObject({ isWhole: false, rows: [{ row: 1, service: { id: id(3) } }] })
  })

  test('a row whose details cannot be read is left out, and stays open', async () => {
    const whole = paged(five)
    const site = await serve((request, response) => {
      if (request.url?.endsWith(id(2))) response.writeHead(500).end()
      else whole(request, response)
    })
    const feed = await readFeedAddress(`${site}/services`, 'web', LOCAL)
    expect(feed.rows.map((row) => row.unread)).toEqual([
      undefined,
      'details-not-read',
      undefined,
      undefined,
      undefined,
    ])
    emptyDatabase()
    mustImport({ ...feed, rows: feed.rows.map(({ unread, ...row }) => row) })
    expect(mustImport(feed).counts).toMatchObject({ skipped: 1, closed: 0 })
  })

  const failing: [what: string, listener: RequestListener, key: string, limits?: object][] = [
    ['a page in the middle fails', failAt(paged(five), 'page=2'), 'page-refused'],
    [
      'the site gives the same page for ever',
      (_, response) =>
        response.end(
          JSON.stringify({ total_pages: 9, page_number: 1, contents: [service(1, { schedules: [] })] }),
        ),
      'pages-repeat',
    ],
    [
      'there are more pages than we read',
      (_, response) => response.end(JSON.stringify({ total_pages: 900, page_number: 1, contents: [] })),
      'too-many-pages',
    ],
    [
      'a page is too large',
      (_, response) => response.end(' '.repeat(5000)),
      'page-too-large',
      { pageBytes: 4000 },
    ],
    [
      'a small packed page is too large',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(' '.repeat(500_000))),
      'page-too-large',
      { pageBytes: 4000 },
    ],
    ['a page never comes', () => {}, 'page-too-slow', { pageMs: 150 }],
    [
      'a page never ends',
      (_, response) => void response.writeHead(200).write('['),
      'page-too-slow',
      { pageMs: 150 },
    ],
    [
      'it sends us round and round',
      (_, response) => response.writeHead(302, { location: '/again' }).end(),
      'too-many-redirects',
    ],
    ['it is a web page', (_, response) => response.end('<!doctype html>'), 'not-json'],
    ['it breaks off', (_, response) => response.socket?.destroy(), 'page-broken'],
  ]

  test.each(failing)('is no feed when %s', async (_, listener, key, limits = {}) => {
    const site = await serve(listener)
    await expect(readFeedAddress(`${site}/services`, 'web', { ...LOCAL, ...limits })).rejects.toMatchObject({
      key,
    })
  })

  test('is followed to where it moved, 3 times', async () => {
    const whole = paged(five)
    const site = await serve((request, response) => {
      const hop = /^\/old(\d)/.exec(request.url ?? '')?.[1]
      if (hop)
        response.writeHead(301, { location: hop === '1' ? '/services' : `/old${Number(hop) - 1}` }).end()
      else whole(request, response)
    })
    expect((await readFeedAddress(`${site}/old3`, 'web', { ...LOCAL, pages: 1 }).catch((e) => e)).key).toBe(
      'too-many-pages',
    )
    await expect(readFeedAddress(`${site}/old4`, 'web', LOCAL)).rejects.toMatchObject({
      key: 'too-many-redirects',
    })
  })
})

function failAt(listener: RequestListener, part: string): RequestListener {
  return (request, response) => {
    if (request.url?.includes(part)) response.writeHead(503).end()
    else listener(request, response)
  }
}

describe('no address inside the private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::1]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://LOCALHOST:3000/',
    'http://localhost./',
    'http://printer.local/',
    'http://metadata.google.internal/',
  ])('%s is refused', (address) => {
    expect(() => checkWebAddress(address, false)).toThrow(expect.objectContaining({ key: 'address-private' }))
  })

  test.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'nonsense',
    'http://',
    'http://a:b@example.org/',
  ])('%s is no web address', (address) => {
    expect(() => checkWebAddress(address, false)).toThrow(expect.objectContaining({ key: 'address-wrong' }))
  })

  test.each(['http://8.8.8.8/', 'https://example.org/services', 'http://[2606:4700::1111]/'])(
    '%s is fine',
    (address) => {
      expect(checkWebAddress(address, false).href).toBe(address)
    },
  )

  test.each(['1.1.1.1', '172.32.0.1', '192.0.1.1', '2a00:1450::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  /** Looks a name up in a table of our own. */
  const ask = (addresses: string[], allowPrivate = false) =>
    new Promise<unknown>((done) => {
      const resolve = ((_: string, __: object, back: (e: null, a: object[]) => void) =>
        back(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        )) as never
      guardedLookup(allowPrivate, resolve)('name.example', { all: true }, (error, found) =>
        done(error ?? found),
      )
    })

  test('a name that means a private address is refused, and so is one that means both', async () => {
    expect(await ask(['10.0.0.1'])).toMatchObject({ key: 'address-private' })
    expect(await ask(['8.8.8.8', '127.0.0.1'])).toMatchObject({ key: 'address-private' })
    expect(await ask(['::ffff:192.168.0.1'])).toMatchObject({ key: 'address-private' })
    expect(await ask([])).toMatchObject({ key: 'address-unknown' })
    expect(await ask(['8.8.8.8'])).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(await ask(['127.0.0.1'], true)).toHaveLength(1)
  })

  test('a connection goes through that look-up: this machine is refused', async () => {
    const site = await serve((_, response) => response.end('[]'))
    await expect(readFeedAddress(site)).rejects.toMatchObject({ key: 'address-private' })
  })

  test.each(['ftp://example.org/', 'file:///etc/passwd', '//a:b@example.org/'])(
    'where a page sends us on to is checked too: %s',
    async (location) => {
      const sender = await serve((_, response) => response.writeHead(302, { location }).end())
      await expect(readFeedAddress(sender, 'x', LOCAL)).rejects.toMatchObject({ key: 'address-wrong' })
    },
  )
})
