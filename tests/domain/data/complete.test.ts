import { beforeAll, expect, test } from 'vitest'
import { exportData } from '../../../app/domain/data/read'
import { database } from '../../../db/connection.server'
import { LEFT_OUT, PARTS, readPersonRows } from '../../../db/queries/person-data'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

/** What a column is called that says whose something is, or who did it. */
const ABOUT_PEOPLE =
  /^(?:person|customer|supporter|viewer|helping|for|by)_id$|^owner$|_by$|^(?:made|added|used|given|stopped|recorded|reviewed|written)_by/

beforeAll(async () => {
  await demoDatabase()
})

const client = () => database().$client
const tables = () =>
  client()
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
const columns = (table: string) =>
  (client().pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
const parents = (table: string) =>
  (client().pragma(`foreign_key_list(${table})`) as { table: string }[]).map((key) => key.table)

/** A table is about people by a column of its own, or by belonging to a row that is. */
function tablesAboutPeople(): string[] {
  const found = new Set(tables().filter((table) => columns(table).some((name) => ABOUT_PEOPLE.test(name))))
  found.add('people')
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const table of tables()) if (parents(table).some((parent) => found.has(parent))) found.add(table)
  }
  return [...found].sort()
}

test('every table that holds something about people is in the file, or says why not', () => {
  const known = [...PARTS.map(({ table }) => table), ...Object.keys(LEFT_OUT)]
  const missing = tablesAboutPeople().filter((table) => !known.includes(table))
  expect(missing, 'add these to PARTS in db/queries/person-data.ts').toEqual([])
  expect(tablesAboutPeople()).toEqual(
    expect.arrayContaining(['goals', 'check_ins', 'files', 'looks', 'asks']),
  )
})

test('every table that is named is there', () => {
  const named = [...PARTS.map(({ table }) => table), ...Object.keys(LEFT_OUT)]
  expect(named.filter((table) => !tables().includes(table))).toEqual([])
})

test('the rows of a person are in it, without secrets, and nobody else’s', () => {
  const sam = idOfDemo('customer')
  const rows = readPersonRows({ id: sam, email: 'sam@example.org', phone: null })
  expect(rows.about_answers).toHaveLength(8)
  expect(rows.people).toMatchObject([{ name: 'Sam Adeyemi', email: 'sam@example.org' }])
  expect(rows.shares!.length).toBeGreaterThan(0)
  const text = JSON.stringify({ ...rows, files: [] })
  expect(text).not.toContain('Leah')
  expect(text).not.toContain('public_key')
  expect(text).not.toContain('follow_hash')
})

test('files are in it as base64', () => {
  const sam = idOfDemo('customer')
  const data = exportData(member(sam), sam, new Date()) as { tables: { files: { data: Buffer }[] } }
  expect(data.tables.files.length).toBeGreaterThan(2)
  expect(Buffer.isBuffer(data.tables.files[0]!.data)).toBe(true)
})

test('it is for the person alone, with more than a card', () => {
  const sam = idOfDemo('customer')
  const jo = idOfDemo('carer')
  const now = new Date()
  const helping = { helping: { personId: sam, name: 'Sam' } }
  expect(exportData(member(jo, 'Jo', helping), sam, now)).toBeNull()
  expect(exportData(member(idOfDemo('council'), 'Helen'), sam, now)).toBeNull()
  expect(exportData(member(sam, 'Sam', { scope: 'low-risk' }), sam, now)).toBeNull()
  expect(exportData({ kind: 'visitor', lang: 'en' }, sam, now)).toBeNull()
})
