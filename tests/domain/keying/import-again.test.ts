import { beforeEach, describe, expect, test } from 'vitest'
import { dropImport, openImports, prepareImport, showImport } from '../../../app/domain/keying/import-answers'
import { leftOutFile } from '../../../app/domain/keying/import-left-out'
import { takeIn } from '../../../app/domain/keying/import-take-in'
import { wordsFor } from '../../../app/i18n/words.server'
import { database } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import { grace, helen, key, NOW, newBatch, newSheet, responsesOf, SURVEY } from '../../support/keying'

const say = wordsFor('en').t
const HEAD = 'who,how,how-other,sheet'

function prepare(rows: string[], name = 'answers.csv'): string {
  const bytes = new TextEncoder().encode([HEAD, ...rows].join('\n'))
  const read = prepareImport(helen(), SURVEY, { name, bytes }, say, { now: NOW, today: '2026-12-07' })
  if (!read || 'problem' in read) throw new Error(JSON.stringify(read))
  return read.id
}
const take = (id: string) => takeIn(helen(), SURVEY, id, NOW)
const preview = () => openImports(helen(), SURVEY)?.preview
const line = (id: string) => {
  const { added, known, skipped } = showImport(helen(), SURVEY, id, 1)?.line ?? {}
  return { added, known, skipped }
}

/** The power goes when a row is written. */
async function breakOffAt(row: number, id: string) {
  const { $client } = database()
  $client.exec(
    `create trigger power_cut before insert on keying_rows when new.row = ${row} begin select raise(abort, 'cut'); end`,
  )
  await expect(take(id)).rejects.toThrow('cut')
  $client.exec('drop trigger power_cut')
}
const many = (count: number) => Array.from({ length: count }, (_, at) => `me,other,way ${at},`)

beforeEach(async () => {
  await demoDatabase(NOW)
})

describe('a press for a file that does not wait any more', () => {
  test('takes in nothing, and the newer file still waits', async () => {
    const first = prepare(['me,car,,'])
    const second = prepare(['me,bus,,', 'me,car,,'], 'newer.csv')
    expect(await take(first)).toEqual({ kind: 'replaced' })
    expect(dropImport(helen(), SURVEY, first)).toBe('replaced')
    expect(preview()).toMatchObject({ id: second, name: 'newer.csv', counts: { added: 2 } })
    expect(dropImport(helen(), SURVEY, second)).toBe('dropped')
    expect(dropImport(helen(), SURVEY, second)).toBe('dropped')
    expect(await take(second)).toEqual({ kind: 'gone' })
  })
})

describe('a file that was broken off', () => {
  test('says how far it came, and goes on to the same end', async () => {
    const id = prepare(many(250))
    await breakOffAt(202, id)
    expect(preview()).toMatchObject({ begun: 200, counts: { added: 250, known: 0, skipped: 0 } })
    expect(await take(id)).toMatchObject({ kind: 'taken', again: false })
    expect(line(id)).toEqual({ added: 250, known: 0, skipped: 0 })
  })

  test('that gives way to another one accounts for each of its rows', async () => {
    const id = prepare(many(250))
    await breakOffAt(202, id)
    const again = prepare(many(250))
    expect(line(id)).toEqual({ added: 200, known: 0, skipped: 50 })
    expect(preview()?.counts).toEqual({ added: 50, known: 200, skipped: 0 })
    await take(again)
    expect(line(again)).toEqual({ added: 50, known: 200, skipped: 0 })
  })

  test('and is thrown away does so too', async () => {
    const id = prepare(many(120))
    await breakOffAt(102, id)
    dropImport(helen(), SURVEY, id)
    expect(line(id)).toEqual({ added: 100, known: 0, skipped: 20 })
  })
})

test('a sheet that somebody began at the desk since the file was read is left out', async () => {
  const [batch, code] = [newBatch('100'), newSheet()]
  const id = prepare([`me,car,,${code}`])
  expect(preview()?.counts).toMatchObject({ added: 1 })
  key(helen(), batch, code)
  expect(preview()?.counts).toMatchObject({ added: 0, skipped: 1 })
  await take(id)
  expect(line(id)).toEqual({ added: 0, known: 0, skipped: 1 })
  expect(responsesOf(code)).toEqual([])
  expect(key(grace(), batch, code)).toMatchObject({ kind: 'saved' })
})

test('a sheet that stands in a file twice is said to be known before it is', async () => {
  const code = newSheet()
  const id = prepare([`me,car,,${code}`, `me,car,,${code}`])
  expect(preview()?.counts).toEqual({ added: 1, known: 1, skipped: 0 })
  await take(id)
  expect(line(id)).toEqual({ added: 1, known: 1, skipped: 0 })
})

describe('rows that were left out', () => {
  test('are a file to mend and send again, each with what is wrong', async () => {
    const id = prepare(['me,car,,', 'me,rocket,,', 'me,other,=1+1,', '"me","?? ""x"", y",,'])
    await take(id)
    const left = leftOutFile(helen(), SURVEY, id, say)?.csv ?? ''
    const [head = '', ...rows] = left.trim().split('\r\n')
    expect(head).toContain('what_is_wrong')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('rocket')
    expect(rows[0]).toContain('how: We do not know this answer.')
    const bytes = new TextEncoder().encode(left.replace('rocket', 'bus').replace('"?? ""x"", y"', 'walk'))
    const at = { now: NOW, today: '2026-12-07' }
    const read = prepareImport(helen(), SURVEY, { name: 'mended.csv', bytes }, say, at) as { id: string }
    expect(preview()).toMatchObject({ unknown: [], counts: { added: 2, known: 0, skipped: 0 } })
    await take(read.id)
    expect(line(read.id)).toEqual({ added: 2, known: 0, skipped: 0 })
  })

  test('go to whoever brought the file alone; nothing else of it is kept', async () => {
    const id = prepare(['me,car,,', 'me,rocket,,'])
    await take(id)
    expect(leftOutFile(grace(), SURVEY, id, say)).toBeNull()
    expect(leftOutFile(helen(), 'no-such', id, say)).toBeNull()
    const kept = database()
      .$client.prepare('select answers from drafts where id = ?')
      .pluck()
      .get(id) as string
    expect(kept).toContain('rocket')
    expect(kept).not.toContain('car')
    const fine = prepare(['me,bus,,'])
    await take(fine)
    expect(leftOutFile(helen(), SURVEY, fine, say)).toBeNull()
  })
})
