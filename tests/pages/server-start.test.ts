import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '../../app/env.server'
import { finishRequests } from '../../app/server/shutdown'
import { openDatabase } from '../../db/connection.server'
import { migrateDatabase, migrationsFolder } from '../../db/migrate.server'
import { useOwnDataDir } from '../support/site'

const dataDir = useOwnDataDir()

test('a migration that fails leaves the database as it was, and a copy beside it', async () => {
  const file = join(dataDir, 'good-days.db')
  const db = openDatabase(file)
  await migrateDatabase(db)
  const rows = () => [
    db.$client.prepare('select name, sql from sqlite_master order by name').all(),
    db.$client.prepare('select * from __drizzle_migrations').all(),
  ]
  const before = rows()
  await expect(migrateDatabase(db, withBrokenMigration())).rejects.toThrow()
  expect(rows()).toEqual(before)
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  const last = db.$client.prepare('select max(created_at) from __drizzle_migrations').pluck().get()
  expect(existsSync(`${file}.before-${last}`)).toBe(true)
  expect(await migrateDatabase(db)).toEqual({ ran: 0 })
  db.$client.close()
})

/** The real migrations and one more, whose first half works. */
function withBrokenMigration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-migrations-'))
  cpSync(migrationsFolder(), folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const known = JSON.parse(readFileSync(journal, 'utf8'))
  known.entries.push({ idx: 99, version: '6', when: Date.now() * 2, tag: '0099_broken', breakpoints: true })
  writeFileSync(journal, JSON.stringify(known))
  const steps = ['create table half (id integer)', 'delete from content_version', 'this is no SQL']
  writeFileSync(join(folder, '0099_broken.sql'), steps.join('\n--> statement-breakpoint\n'))
  return folder
}

test('a wrong value of the environment is named in one line', () => {
  for (const [name, value] of [
    ['PORT', 'eighty'],
    ['SITE_URL', 'ftp://x'],
    ['HELP_PHONE', 'call us'],
    ['SESSION_SECRET', 'short'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['DEMO', 'maybe'],
    ['TRUST_PROXY', '-1'],
    ['SITE_NAME', 'x'.repeat(61)],
    ['LOG_LEVEL', 'loud'],
  ] as const) {
    const said = messageOf(() => readEnv({ [name]: value }))
    expect(said).toMatch(new RegExp(`^${name} must `))
    expect(said.split('\n')).toHaveLength(1)
  }
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

test('a server that is told to end answers who is here and takes nobody new', async () => {
  const server = createServer((_req, res) => void setTimeout(() => res.end('done'), 300))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const here = answerOf(port)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const ended = finishRequests(server)
  await expect(answerOf(port)).rejects.toThrow('ECONNREFUSED')
  expect(await here).toBe('done')
  await ended
})

test('it does not wait for ever', async () => {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stuck = answerOf((server.address() as AddressInfo).port)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all([finishRequests(server, 100), expect(stuck).rejects.toThrow()])
})

const answerOf = (port: number) =>
  new Promise<string>((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, (res) => {
      let text = ''
      res.on('data', (part) => {
        text += part
      })
      res.on('end', () => resolve(text))
    }).on('error', reject)
  })
