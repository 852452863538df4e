import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { tryToWrite } from '../../db/queries/content-version'
import type { DatabaseState } from './database-state'

/** An import may be writing: it is asked again for this long, in milliseconds. */
const PATIENCE = 1500
const PAUSE = 100
/** One look serves everybody who asks within this time: each look is a real write to the disk. */
const GOOD_FOR = 1000

type Health = { database: 'ok' | 'broken' | 'busy' }

/** Answers whether the site can do its work: 200 when the database answers and writes, else 503. */
export function healthCheck(state: DatabaseState): (res: ServerResponse) => Promise<void> {
  let latest: { at: number; health: Promise<Health> } | undefined
  return async (res) => {
    // Not by the clock of the day, which may be put back.
    const now = performance.now()
    if (!latest || now - latest.at > GOOD_FOR) latest = { at: now, health: look(state) }
    const health = await latest.health
    const ok = health.database === 'ok'
    const body = JSON.stringify({ status: ok ? 'ok' : 'failing', ...health })
    res.writeHead(ok ? 200 : 503, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': Buffer.byteLength(body),
    })
    res.end(body)
  }
}

async function look(state: DatabaseState): Promise<Health> {
  for (const until = performance.now() + PATIENCE; ; await wait(PAUSE)) {
    if (state.version() === undefined) return { database: 'broken' }
    try {
      tryToWrite()
      return { database: 'ok' }
    } catch (error) {
      state.met(error)
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') return { database: 'broken' }
      if (performance.now() > until) return { database: 'busy' }
    }
  }
}
