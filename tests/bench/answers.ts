import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { hashOf } from '../../app/domain/site/secrets'
import { openDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'
import { seedDemo } from '../../db/seed'
import { SERVE, startChild } from './children'
import { type Figure, printTable } from './figures'

const CONNECTIONS = 50
const SECONDS = 10
/** More people than connections: each answers the whole survey, then the next one comes. */
const READ_EVERY_MS = 20
const PAGE = '/activities'
const SURVEY = '/have-your-say/getting-around'
/** One after another, as a person answers them. */
const STEPS: [step: string, form: string][] = [
  ['who', 'who=me'],
  ['how', 'how=bus'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'bus--evening=very'],
  ['bus--help', 'bus--help=somewhat'],
  ['feel', 'feel=4'],
]

/** What the server said "saved" to, by the secret of the device: all of it must be there at the end. */
type Acknowledged = Map<string, Set<string>>

/**
 * Answers of surveys, written one by one by people who come at once, while others read: how many a second are on the
 * disk, whether each one that was acknowledged is there, and how long a reader waits meanwhile.
 */
export async function measureAnswers(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-answers-'))
  const file = join(folder, 'good-days.db')
  const db = openDatabase(file)
  migrateInMemory(db)
  seedDemo(db)
  db.$client.close()
  const site = await startChild(
    () => SERVE,
    (port) => ({ PORT: String(port), DATA_DIR: folder, DEMO: '1', HOST: '127.0.0.1', SITE_URL: '' }),
    PAGE,
  )
  try {
    const acknowledged: Acknowledged = new Map()
    const until = Date.now() + SECONDS * 1000
    const began = performance.now()
    const writing = Promise.all(
      Array.from({ length: CONNECTIONS }, (_, at) => writeUntil(site.url, until, at, acknowledged)),
    )
    const reads = await readUntil(site.url, until)
    const failures = (await writing).reduce((sum, one) => sum + one, 0)
    const seconds = (performance.now() - began) / 1000
    await site.stop()
    const written = [...acknowledged.values()].reduce((sum, steps) => sum + steps.size, 0)
    return [
      { name: 'answers of surveys: written', value: written / seconds, unit: 'a second', atLeast: 300 },
      { name: 'answers of surveys: acknowledged in all', value: written, unit: '' },
      {
        name: 'answers of surveys: acknowledged and not there',
        value: countLost(file, acknowledged),
        unit: '',
        atMost: 0,
      },
      { name: 'answers of surveys: refused', value: failures, unit: '', atMost: 0 },
      {
        name: 'reading meanwhile: 95 of 100 pages within',
        value: percentile(reads, 0.95),
        unit: 'ms',
        atMost: 100,
      },
      { name: 'reading meanwhile: half of the pages within', value: percentile(reads, 0.5), unit: 'ms' },
    ]
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One connection: people with a device each, one after another. @returns how many answers were refused */
async function writeUntil(url: string, until: number, connection: number, acknowledged: Acknowledged) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let failures = 0
  for (let person = 0; Date.now() < until; person += 1) {
    const secret = `bench-${connection}-${person}-`.padEnd(43, 'x')
    const saved = new Set<string>()
    acknowledged.set(secret, saved)
    for (const [step, form] of STEPS) {
      if (Date.now() >= until) break
      const answer = await post(agent, `${url}${SURVEY}/${step}`, `go=next&${form}`, `drafts=${secret}`)
      if (answer === 303) saved.add(form)
      else failures += 1
    }
  }
  agent.destroy()
  return failures
}

function post(agent: Agent, address: string, body: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }
    request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
      .once('error', reject)
      .end(body)
  })
}

/** Somebody else opens a page again and again. @returns how long each time took, in milliseconds */
async function readUntil(url: string, until: number): Promise<number[]> {
  const times: number[] = []
  for (; Date.now() < until; await wait(READ_EVERY_MS)) {
    const began = performance.now()
    await (await fetch(url + PAGE)).arrayBuffer()
    times.push(performance.now() - began)
  }
  return times
}

function percentile(times: number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Answers that the server said it has, and that are not in the database. */
function countLost(file: string, acknowledged: Acknowledged): number {
  const db = new Database(file, { readonly: true })
  const found = db.prepare(`select answers from drafts where owner = ? and kind = 'survey'`).pluck()
  let lost = 0
  for (const [secret, saved] of acknowledged) {
    if (saved.size === 0) continue
    const answers = JSON.parse((found.get(ownerOf(secret)) as string | undefined) ?? '{}')
    for (const form of saved) {
      const [field = '', value] = form.split('=')
      if (answers[field] !== value) lost += 1
    }
  }
  db.close()
  return lost
}

const ownerOf = (secret: string) => `device:${hashOf(secret)}`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTable(await measureAnswers())
