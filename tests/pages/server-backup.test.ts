import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { backUp, findFlaw } from '../../db/backup.server'
import { openDatabase } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'

let folder: string
let place: string
let copy: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'good-days-backup-'))
  place = join(folder, 'good-days.db')
  copy = join(folder, 'copies', 'monday.db')
  const db = openDatabase(place)
  await migrateDatabase(db)
  db.$client.close()
  write('Hill Farm')
})

/** What a command printed, and how it ended. */
function command(name: 'backup' | 'restore', ...words: string[]): { said: string; code: number } {
  try {
    const options = { env: { ...process.env, DATA_DIR: folder }, encoding: 'utf8', stdio: 'pipe' } as const
    return {
      said: execFileSync('node_modules/.bin/tsx', [`commands/${name}.ts`, ...words], options),
      code: 0,
    }
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string }
    return { said: stderr, code: status }
  }
}

function write(name: string) {
  const db = new Database(place)
  db.prepare(
    `insert into organisations (id, slug, name, description, kind, source, updated_at)
     values (?, ?, ?, '', 'charity', 'demo', '')`,
  ).run(name, name, name)
  db.close()
}

function namesIn(file: string): unknown[] {
  const db = new Database(file, { readonly: true })
  const names = db.prepare('select name from organisations order by name').pluck().all()
  db.close()
  return names
}

test('a copy is made while the site writes, whole, checked and for its owner only', () => {
  const site = openDatabase(place)
  site.$client.prepare("update organisations set name = 'Not yet in the main file'").run()
  expect(command('backup', copy).code).toBe(0)
  site.$client.close()
  expect(namesIn(copy)).toEqual(['Not yet in the main file'])
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'copies'))).toEqual(['monday.db'])
})

test('a copy replaces no file unless it is told to', () => {
  expect(command('backup', copy).code).toBe(0)
  write('Mill House')
  const again = command('backup', copy)
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('--force')])
  expect(namesIn(copy)).toEqual(['Hill Farm'])
  expect(command('backup', copy, '--force').code).toBe(0)
  expect(namesIn(copy)).toEqual(['Hill Farm', 'Mill House'])
})

test('what was put back is what was copied, and what was there is kept', () => {
  command('backup', copy)
  write('Mill House')
  expect(command('restore', copy).code).toBe(0)
  expect(namesIn(place)).toEqual(['Hill Farm'])
  const kept = readdirSync(folder).find((name) => name.includes('.before-'))
  expect(namesIn(join(folder, kept ?? ''))).toEqual(['Hill Farm', 'Mill House'])
  expect(statSync(place).mode & 0o777).toBe(0o600)
})

test('nothing is put back while the site runs', () => {
  command('backup', copy)
  const site = openDatabase(place)
  site.$client.prepare('select 1 from organisations').get()
  const answer = command('restore', copy)
  site.$client.close()
  expect([answer.code, answer.said]).toEqual([1, expect.stringContaining('Stop the site')])
})

test('a copy can be put back where nothing is', () => {
  command('backup', copy)
  const before = folder
  folder = join(before, 'elsewhere')
  expect(command('restore', copy).code).toBe(0)
  expect(namesIn(join(folder, 'good-days.db'))).toEqual(['Hill Farm'])
})

const change = (sql: string) => {
  const db = new Database(copy)
  db.pragma('foreign_keys = off')
  db.exec(sql)
  db.close()
}

test.each([
  ['no-database', () => writeFileSync(copy, 'some text')],
  ['damaged', () => spoil(copy)],
  [
    'broken-links',
    () => change("insert into place_access (place_id, fact, answer) values ('nowhere', 'lift', 'yes')"),
  ],
  ['not-ours', () => change('drop table __drizzle_migrations')],
  ['not-ours', () => change("update __drizzle_migrations set hash = 'x'")],
  ['newer', () => change("insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)")],
] as const)('a copy is found to be flawed: %s', async (flaw, spoilIt) => {
  mkdirSync(dirname(copy))
  await backUp(place, copy)
  expect(findFlaw(copy)).toBeUndefined()
  spoilIt()
  expect(findFlaw(copy)).toBe(flaw)
})

test('a flawed copy is refused in one line, and nothing is changed', () => {
  const before = readFileSync(place)
  copy = join(folder, 'not-a-database.db')
  writeFileSync(copy, 'some text')
  const answer = command('restore', copy)
  expect([answer.code, answer.said]).toEqual([1, expect.stringContaining('it is not a database.')])
  expect(answer.said.trim().split('\n')).toHaveLength(1)
  expect(readFileSync(place)).toEqual(before)
})

function spoil(file: string) {
  const bytes = readFileSync(file)
  bytes.fill(255, 4096 * 3, 4096 * 12)
  writeFileSync(file, bytes)
}

test('both say what they need', () => {
  expect(command('backup').said).toContain('npm run backup -- FILE')
  expect(command('restore').said).toContain('npm run restore -- FILE')
  expect(command('restore', join(folder, 'none.db')).said).toContain('There is no file')
  expect(existsSync(copy)).toBe(false)
})
