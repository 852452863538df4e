import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from '../../app/domain/site/secrets'
import { codeOfDraft } from '../../app/domain/surveys/send'
import { freePort, SERVE } from '../bench/children'
import { runCommand, siteEnvironment } from '../support/built-site'
import { seedInto } from '../support/seeded-once'

/** How often the server is killed while people answer and send. */
const KILLS = 12
const WRITERS = 6
/** More than can come between two kills. */
const PEOPLE = 60
/** The server is killed when it has said "done" so often since its start, or after this long. */
const MOST_DONE = 40
const LONGEST_WAIT = 30_000
const LONGEST_START = 120_000
const BUS = '/have-your-say/getting-around'
/** All but the last answer, as they stand in a draft. */
const BEGUN = { who: 'me', how: 'bus', 'want-more': 'yes', 'bus--evening': 'very', 'bus--help': 'somewhat' }

const dataDir = mkdtempSync(join(tmpdir(), 'good-days-kill-surveys-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** By the device's secret: what the server said "done" to. */
type Person = { saved: boolean; triedToSend: boolean }
const people = new Map<string, Person>()
let done = 0

const draftOf = (secret: string) => `draft-${secret}`
const secretOf = (kill: number, writer: number, at: number) => `kill-${kill}-${writer}-${at}-`.padEnd(43, 'x')

test(
  `nothing that was acknowledged is lost, and nothing counts twice, when the server is killed ${KILLS} times`,
  async () => {
    const port = await freePort()
    const env = { ...siteEnvironment(dataDir), PORT: String(port), HOST: '127.0.0.1' }
    await seedInto(dataDir, (made) => runCommand('seed', [], siteEnvironment(made)))
    makeDrafts()
    const origin = `http://127.0.0.1:${port}`
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = spawn(process.execPath, SERVE, { env, stdio: 'ignore' })
      await answers(origin, server)
      const enough = done + 10 + Math.random() * (MOST_DONE - 10)
      const writing = Array.from({ length: WRITERS }, (_, writer) => writeUntilGone(origin, kill, writer))
      for (const until = Date.now() + LONGEST_WAIT; done < enough && Date.now() < until; ) await wait(1)
      await killNow(server)
      await Promise.all(writing)
    }
    const server = spawn(process.execPath, SERVE, { env, stdio: 'ignore' })
    await answers(origin, server)
    // Whoever did not hear whether it was sent presses again.
    for (const [secret, person] of people) {
      if (person.triedToSend) expect(await send(origin, secret)).toBe(true)
    }
    await killNow(server)
    look()
  },
  60 * 60_000,
)

/** People who have answered all but the last question, each on a device of their own. */
function makeDrafts() {
  const db = new Database(join(dataDir, 'good-days.db'))
  const insert =
    db.prepare(`insert into drafts (id, owner, for_id, kind, about, answers, step, created_at, updated_at)
    values (?, ?, '', 'survey', 'getting-around', ?, 'feel', ?, ?)`)
  const now = new Date().toISOString()
  db.transaction(() => {
    for (let kill = 0; kill < KILLS; kill += 1)
      for (let writer = 0; writer < WRITERS; writer += 1)
        for (let at = 0; at < PEOPLE; at += 1) {
          const secret = secretOf(kill, writer, at)
          insert.run(draftOf(secret), `device:${hashOf(secret)}`, JSON.stringify(BEGUN), now, now)
        }
  })()
  db.close()
}

/** One after another gives the last answer and sends twice, until the server is gone. */
async function writeUntilGone(origin: string, kill: number, writer: number) {
  for (let at = 0; at < PEOPLE; at += 1) {
    const secret = secretOf(kill, writer, at)
    const person: Person = { saved: false, triedToSend: false }
    people.set(secret, person)
    if ((await post(`${origin}${BUS}/feel`, 'feel=4', secret)) === undefined) return
    person.saved = true
    person.triedToSend = true
    done += 1
    for (let turn = 0; turn < 2; turn += 1) if (!(await send(origin, secret))) return
  }
}

async function send(origin: string, secret: string): Promise<boolean> {
  const to = await post(`${origin}${BUS}/check`, `go=send&key=${draftOf(secret)}`, secret)
  if (to === undefined) return false
  if (!to.includes('/thanks?')) throw new Unexpected(`Sending leads to ${to}`)
  done += 1
  return true
}

/** @returns where it leads; undefined when the server did not answer */
async function post(address: string, body: string, secret: string): Promise<string | undefined> {
  try {
    const headers = { cookie: `drafts=${secret}`, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Unexpected(`${address} answers ${answer.status}`)
    return answer.headers.get('location') ?? ''
  } catch (error) {
    if (error instanceof Unexpected) throw error
    return undefined
  }
}
class Unexpected extends Error {}

function look() {
  const db = new Database(join(dataDir, 'good-days.db'))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  const responses = db.prepare('select id from survey_responses where code_hash = ?').pluck()
  const count = db.prepare('select count(*) from survey_answers where response_id = ?').pluck()
  const drafts = db.prepare(`select answers from drafts where owner = ? and kind = 'survey'`).pluck()
  const wrong: string[] = []
  for (const [secret, { saved, triedToSend }] of people) {
    const draft = drafts.get(`device:${hashOf(secret)}`) as string | undefined
    const found = responses.all(hashOf(codeOfDraft(secret, draftOf(secret))))
    if (triedToSend && (found.length !== 1 || draft)) wrong.push(`${secret}: ${found.length} responses`)
    else if (triedToSend && count.get(found[0]) !== 5) wrong.push(`${secret}: not all answers`)
    else if (saved && !triedToSend && JSON.parse(draft ?? '{}').feel !== '4') wrong.push(`${secret}: lost`)
  }
  const sent = [...people.values()].filter(({ triedToSend }) => triedToSend).length
  const counted = db.prepare(`select count(*) from survey_responses where survey_id =
    (select id from surveys where slug = 'getting-around')`)
  expect(wrong).toEqual([])
  expect(counted.pluck().get()).toBe(sent)
  db.close()
  console.log(`Found after ${KILLS} kills: ${done} acknowledged, ${sent} people, each counted once`)
  // The server must have been busy, or there was nothing to lose.
  expect(sent).toBeGreaterThan(KILLS)
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + LONGEST_START; Date.now() < until; await wait(5)) {
    if (server.exitCode !== null) break
    const ok = await fetch(`${origin}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
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
