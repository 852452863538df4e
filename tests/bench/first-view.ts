import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { median } from './figures'

/** What one look at a page costs on a slow phone. Sizes are bytes on the wire with headers, times milliseconds. */
export type View = {
  bytes: number
  requests: number
  scriptBytes: number
  cls: number
  tbt: number
  lcp: number
  largest: string[]
}

/** Lighthouse's slow phone: 562 ms a journey, 1.44 Mbps down, a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.44e6 / 8) | 0,
  uploadThroughput: (675e3 / 8) | 0,
}
const SLOWER = 4
const WIDTH = 390
const HEIGHT = 844
const SETTLED = 2500

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS })

/** The first look with nothing in the browser's cache, and the next one at the same page. */
export async function lookTwice(browser: Browser, url: string): Promise<{ first: View; again: View }> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    isMobile: true,
    deviceScaleFactor: 2,
  })
  try {
    return { first: await look(context, url), again: await look(context, url) }
  } finally {
    await context.close()
  }
}

/** Times are the median of several visitors; sizes are the same for each. */
export async function lookOften(
  browser: Browser,
  url: string,
  times: number,
): Promise<{ first: View; again: View }> {
  const looks: { first: View; again: View }[] = []
  for (let i = 0; i < times; i++) looks.push(await lookTwice(browser, url))
  const middle = (which: 'first' | 'again', what: 'lcp' | 'tbt' | 'cls') =>
    median(looks.map((one) => one[which][what]))
  const last = looks.at(-1) as { first: View; again: View }
  const settle = (which: 'first' | 'again'): View => ({
    ...last[which],
    lcp: middle(which, 'lcp'),
    tbt: middle(which, 'tbt'),
    cls: Math.max(...looks.map((one) => one[which].cls)),
  })
  return { first: settle('first'), again: settle('again') }
}

async function look(context: BrowserContext, url: string): Promise<View> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const traffic = await countTraffic(cdp)
  await cdp.send('Network.emulateNetworkConditions', NETWORK)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript({ path: 'tests/bench/watch-paints.js' })
  await page.goto(url, { waitUntil: 'load' })
  await wait(SETTLED)
  const paints = await readPaints(page)
  await page.close()
  return { ...traffic(), ...paints }
}

export async function countTraffic(
  cdp: CDPSession,
): Promise<() => Pick<View, 'bytes' | 'requests' | 'scriptBytes' | 'largest'>> {
  const asked = new Map<string, { url: string; type: string; bytes: number; fromCache: boolean }>()
  let led = 0
  await cdp.send('Network.enable')
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type, redirectResponse }) => {
    // What led on to another page was answered too, under the same id.
    if (redirectResponse) led += redirectResponse.encodedDataLength
    if (request.url.startsWith('http'))
      asked.set(requestId, { url: request.url, type: type ?? '', bytes: 0, fromCache: false })
  })
  cdp.on('Network.requestServedFromCache', ({ requestId }) => note(requestId, { fromCache: true }))
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    // Of an answer without a body no more is heard when its page goes on to another at once.
    note(requestId, { bytes: response.encodedDataLength, ...(response.fromDiskCache && { fromCache: true }) })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    note(requestId, { bytes: encodedDataLength }),
  )
  function note(requestId: string, what: object) {
    const one = asked.get(requestId)
    if (one) Object.assign(one, what)
  }
  return () => {
    const all = [...asked.values()].filter((one) => !one.fromCache)
    const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0)
    const largest = all
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`)
    return {
      bytes: sum(all) + led,
      requests: all.length,
      scriptBytes: sum(all.filter(({ type }) => type === 'Script')),
      largest,
    }
  }
}

type Watched = typeof globalThis & { paints: { lcp: number; cls: number; long: number[] } }

/** Blocking time: what every long task took beyond 50 ms. */
async function readPaints(page: Page): Promise<Pick<View, 'lcp' | 'cls' | 'tbt'>> {
  const { lcp, cls, long } = await page.evaluate(() => (globalThis as Watched).paints)
  return { lcp, cls, tbt: long.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0) }
}
