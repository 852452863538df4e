import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DatabaseState } from '../../app/server/database-state'
import { healthCheck } from '../../app/server/health'
import { database, databasePath } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { contentVersion } from '../../db/queries/content-version'
import { startSite, type TestSite, useOwnDataDir } from '../support/site'

useOwnDataDir()
let site: TestSite
let failure: unknown

beforeAll(async () => {
  await migrateDatabase(database())
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
  site = await startSite(async (_request, context) => {
    context.failure = failure
    return new Response(`version ${contentVersion()}`, {
      headers: { 'Content-Type': 'text/html', 'X-Page-Cache': 'public' },
    })
  })
})
afterAll(() => site.close())

const LONG_ENOUGH_TO_BE_SEEN = 300

test('it is well at first', async () => {
  expect((await site.get('/')).status).toBe(200)
  const health = await site.get('/health')
  expect([health.status, JSON.parse(health.text).status]).toEqual([200, 'ok'])
  expect(health.headers['cache-control']).toBe('no-store')
})

test('a look is not taken for a new one because the clock was put back', async () => {
  let version: number | undefined
  const answer = healthCheck({ version: () => version, met: () => undefined } as unknown as DatabaseState)
  const said = async () => {
    const told: number[] = []
    const res = { writeHead: (status: number) => told.push(status), end: () => undefined }
    await answer(res as unknown as ServerResponse)
    return told[0]
  }
  expect(await said()).toBe(503)
  version = 1
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000)
  await wait(1100)
  expect(await said()).toBe(200)
  clock.mockRestore()
})

test('when the database file is gone the site says that it is being mended, and comes back by itself', async () => {
  const away = `${databasePath()}.away`
  renameSync(databasePath(), away)
  await wait(LONG_ENOUGH_TO_BE_SEEN)
  const answer = await site.get('/', { cookie: 'lang=pl' })
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('30')
  expect(answer.text).toContain('Naprawiamy portal')
  expect(answer.text).toContain('01632 960 123')
  expect(() => database()).toThrow()
  expect(existsSync(databasePath())).toBe(false)
  await wait(1000)
  expect((await site.get('/health')).status).toBe(503)
  for (const part of ['', '-wal', '-shm']) rmSync(databasePath() + part, { force: true })
  renameSync(away, databasePath())
  await wait(LONG_ENOUGH_TO_BE_SEEN)
  expect((await site.get('/')).status).toBe(200)
  await wait(1000)
  expect((await site.get('/health')).status).toBe(200)
})

test('another database in its place is read at once, and nothing of the one before is shown', async () => {
  const before = await site.get('/')
  const copy = `${databasePath()}.copy`
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(databasePath(), copy)
  const other = new Database(copy)
  other.exec('update content_version set version = 42')
  other.close()
  renameSync(copy, databasePath())
  await wait(LONG_ENOUGH_TO_BE_SEEN)
  await site.get('/')
  await wait(LONG_ENOUGH_TO_BE_SEEN)
  const after = await site.get('/')
  expect(before.text).not.toBe(after.text)
  expect(after.text).toBe('version 42')
})

test('while somebody else writes for long, it is not well, but pages go on', async () => {
  const other = new Database(databasePath())
  other.exec('begin immediate')
  await wait(1100)
  expect((await site.get('/health')).status).toBe(503)
  expect((await site.get('/')).status).toBe(200)
  other.exec('rollback')
  other.close()
  await wait(1100)
  expect((await site.get('/health')).status).toBe(200)
})

test('a page that met a broken database is answered by the mending page', async () => {
  failure = Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' })
  const answer = await site.send('POST', '/help')
  failure = undefined
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('We are mending the site')
  await wait(LONG_ENOUGH_TO_BE_SEEN)
  expect((await site.get('/')).status).toBe(200)
})
