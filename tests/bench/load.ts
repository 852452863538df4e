import autocannon, { type Client } from 'autocannon'

/** Times in milliseconds. Of 1,000 answers 975 come within `p97`. */
export type Load = { perSecond: number; p50: number; p97: number; p99: number; failures: number }
export type Asked = {
  url: string
  path: string
  headers?: Record<string, string>
  /** Addresses that are asked for in turn, each by one connection. */
  rotate?: string[]
  /** The cookie of each of these addresses; without it they have the headers alone. */
  cookies?: string[]
}

const CONNECTIONS = 10

/** Asks one server as fast as it answers, over 10 connections. `rotate` gives every request another address. */
export async function askFast(
  { url, path, headers, rotate, cookies }: Asked,
  seconds: number,
): Promise<Load> {
  let next = 0
  const setupClient = (client: Client) => {
    if (!rotate) return
    // Every connection gets addresses of its own, so that none is asked twice.
    const mine = next++ % CONNECTIONS
    const requests = rotate.map((address, at) => ({
      method: 'GET' as const,
      path: address,
      headers: cookies ? { ...headers, cookie: cookies[at] ?? '' } : headers,
    }))
    client.setRequests(requests.filter((_, at) => at % CONNECTIONS === mine))
  }
  const result = await autocannon({
    url: url + path,
    connections: CONNECTIONS,
    duration: seconds,
    headers,
    setupClient,
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  }
}

/** Runs several loads in turns, so that what else the machine does falls on all of them alike. */
export async function inTurns(asked: Asked[], rounds: number, seconds: number): Promise<Load[]> {
  const runs: Load[][] = asked.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, one] of asked.entries())
      runs[at]?.push(await askFast(sliceFor(one, round, rounds), seconds))
  }
  return runs.map((loads) => ({
    perSecond: mean(loads.map((load) => load.perSecond)),
    p50: mean(loads.map((load) => load.p50)),
    p97: mean(loads.map((load) => load.p97)),
    p99: mean(loads.map((load) => load.p99)),
    failures: loads.reduce((sum, load) => sum + load.failures, 0),
  }))
}

/** Each round has addresses that no round before asked for. */
const sliceFor = (asked: Asked, round: number, rounds: number): Asked =>
  asked.rotate && !asked.cookies
    ? { ...asked, rotate: asked.rotate.filter((_, at) => at % rounds === round) }
    : asked

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
