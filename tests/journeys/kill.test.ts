import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from '../../app/domain/site/secrets'
import { goalId } from '../../db/seed/goals'
import { freePort, SERVE } from '../bench/children'
import { runCommand, siteEnvironment } from '../support/built-site'
import { seedInto } from '../support/seeded-once'

/** How often the server is killed in the middle of writing. KILLS=200 looks longer. */
const KILLS = Number(process.env.KILLS) || 50
const WRITERS = 6
/** The server is killed when it has said "done" so often since its start: more writes are on their way then. */
const MOST_DONE = 24
const LONGEST_WAIT = 30_000
const LONGEST_START = 120_000

const dataDir = mkdtempSync(join(tmpdir(), 'good-days-kill-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** What the server has said "done" to: each must be there at the end. */
const acknowledged = { signIns: [] as string[], steps: [] as string[] }

test(
  `nothing that was acknowledged is lost when the server is killed ${KILLS} times while it writes`,
  async () => {
    const port = await freePort()
    const env = { ...siteEnvironment(dataDir), PORT: String(port), HOST: '127.0.0.1' }
    await seedInto(dataDir, (made) => runCommand('seed', [], siteEnvironment(made)))
    const origin = `http://127.0.0.1:${port}`
    const cookie = await openOnce(origin, env)
    makeGoals(KILLS * WRITERS)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = spawn(process.execPath, SERVE, { env, stdio: 'ignore' })
      await answers(origin, server)
      const writing = Array.from({ length: WRITERS }, (_, writer) =>
        write(origin, cookie, kill * WRITERS + writer),
      )
      await isBusy(doneSoFar() + 1 + ((kill * 7) % MOST_DONE))
      await wait(Math.random() * 5)
      await killNow(server)
      await Promise.all(writing)
    }
    const db = new Database(join(dataDir, 'good-days.db'))
    const all = (sql: string) => new Set(db.prepare(sql).pluck().all())
    const lost = {
      signIns: without(acknowledged.signIns, all('select id from sign_ins')),
      steps: without(acknowledged.steps, all('select words from goal_steps')),
    }
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
    expect(lost).toEqual({ signIns: [], steps: [] })
    // The server must have been busy, or there was nothing to lose.
    const counts = Object.values(acknowledged).map((done) => done.length)
    console.log(`Acknowledged and found after ${KILLS} kills: ${JSON.stringify(counts)}`)
    for (const count of counts) expect(count).toBeGreaterThan(KILLS)
  },
  60 * 60_000,
)

const doneSoFar = () => acknowledged.signIns.length + acknowledged.steps.length

async function isBusy(enough: number) {
  for (const until = Date.now() + LONGEST_WAIT; doneSoFar() < enough && Date.now() < until; ) await wait(1)
}

const without = (done: string[], found: Set<unknown>) => done.filter((one) => !found.has(one))

/** Writes one thing after another until the server is gone. */
async function write(origin: string, cookie: string, writer: number) {
  for (let at = 0; ; at += 1) {
    const words = `Writer ${writer}, step ${at}`
    const key = crypto.randomUUID()
    const person = await send(`${origin}/sign-in/demo`, { person: 'customer' })
    if (!person) return
    acknowledged.signIns.push(hashOf(/session=([^;]+)/.exec(person)?.[1] ?? ''))
    if (!(await send(`${origin}/me/goals/kill-${writer}/step`, { words, key }, cookie))) return
    acknowledged.steps.push(words)
  }
}

/** A goal has room for some steps only: each writer has a goal of their own. */
function makeGoals(count: number) {
  const db = new Database(join(dataDir, 'good-days.db'))
  const columns = (table: string) =>
    db.prepare('select name from pragma_table_info(?)').pluck().all(table).join(', ')
  const copy = (table: string, of: string, change: Record<string, string>) => {
    const values = columns(table)
      .split(', ')
      .map((name) => change[name] ?? name)
    return db.prepare(
      `insert into ${table} (${columns(table)}) select ${values} from ${table} where ${of} = ?`,
    )
  }
  const goal = copy('goals', 'id', { id: "'kill-' || @writer" })
  const events = copy('goal_events', 'goal_id', { id: 'id || @writer', goal_id: "'kill-' || @writer" })
  db.transaction(() => {
    for (let writer = 0; writer < count; writer += 1) {
      goal.run(GOAL, { writer: `${writer}` })
      events.run(GOAL, { writer: `${writer}` })
    }
  })()
  db.close()
}

const GOAL = goalId('customer', 'cook')

/** @returns the answer's cookies, or a space; undefined when the server did not say "done" */
async function send(address: string, form: Record<string, string>, cookie = ''): Promise<string | undefined> {
  try {
    const body = new URLSearchParams(form)
    const answer = await fetch(address, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Unexpected(`${address} answers ${answer.status}`)
    return answer.headers.get('set-cookie') ?? ' '
  } catch (error) {
    if (error instanceof Unexpected) throw error
    return undefined
  }
}
class Unexpected extends Error {}

/** Somebody's sign-in, made while nothing is killed. */
async function openOnce(origin: string, env: NodeJS.ProcessEnv): Promise<string> {
  const server = spawn(process.execPath, SERVE, { env, stdio: 'ignore' })
  await answers(origin, server)
  const cookie = await send(`${origin}/sign-in/demo`, { person: 'customer' })
  await killNow(server)
  return (cookie ?? '').split(';')[0] ?? ''
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + LONGEST_START; Date.now() < until; await wait(5)) {
    if (server.exitCode !== null) break
    if (
      await fetch(`${origin}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
  }
  server.kill('SIGKILL')
  throw new Error('The server does not start any more')
}

function killNow(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })
}
