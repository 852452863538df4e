import { beforeEach, describe, expect, test } from 'vitest'
import { editActivity } from '../../../app/domain/directory/edit'
import type { ImportReport } from '../../../app/domain/directory/feed'
import { importDirectory } from '../../../app/domain/directory/import'
import { readFeedFile } from '../../../app/domain/directory/read-file'
import { visitor } from '../../../app/domain/people/viewer'
import { type Db, database } from '../../../db/connection.server'
import { contentVersion } from '../../../db/queries/content-version'
import { readActivityRecords } from '../../../db/queries/directory-records'
import { emptyDatabase } from '../../support/database'
import { feedOf, hasSharedData, id, mustImport, STAFF, service, sharedFile, workOf } from './shared-data'

let db: Db
beforeEach(() => {
  db = emptyDatabase()
})

const count = (table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get()
const record = (n: number) => readActivityRecords([id(n)])[0]!

describe.skipIf(!hasSharedData)('the real directories', () => {
  test('212 rows of JSON are accounted for, quickly, and the second time nothing changes', () => {
    let first!: ImportReport
    expect(workOf(() => (first = mustImport(readFeedFile(sharedFile('directory-oruk.json')))))).toBeLessThan(
      2000,
    )
    expect(first.rows.map((row) => row.row)).toEqual(Array.from({ length: 212 }, (_, at) => at + 1))
    expect(first.counts).toEqual({ added: 212, changed: 0, unchanged: 0, kept: 0, skipped: 0, closed: 0 })
    const missing = first.rows.filter((row) =>
      row.problems.some((problem) => problem.key === 'place-missing'),
    )
    expect(missing).toHaveLength(30)
    const version = contentVersion()
    const second = mustImport(readFeedFile(sharedFile('directory-oruk.json')))
    expect(second.counts).toMatchObject({ added: 0, changed: 0, unchanged: 212 })
    expect(contentVersion()).toBe(version)
    expect(count('import_runs')).toBe(2)
    expect(count('import_rows')).toBe(424)
  })

  test('72 rows of CSV are accounted for, quickly, and the second time nothing changes', () => {
    let first!: ImportReport
    expect(workOf(() => (first = mustImport(readFeedFile(sharedFile('directory.csv')))))).toBeLessThan(2000)
    expect(first.rows.map((row) => row.row)).toEqual(Array.from({ length: 72 }, (_, at) => at + 2))
    expect(first.counts.added).toBe(72)
    expect(mustImport(readFeedFile(sharedFile('directory.csv'))).counts.unchanged).toBe(72)
    const texts = db.$client.prepare('select about from activity_texts').pluck().all() as string[]
    expect(texts.filter((text) => /\r|\ufeff|\*\*|\u00a0/.test(text))).toEqual([])
  })

  test('the second of two feeds with the same services says that they may be here twice', () => {
    mustImport(readFeedFile(sharedFile('directory-oruk.json')))
    const second = mustImport(readFeedFile(sharedFile('directory.csv')))
    const twice = second.rows.filter((row) => row.problems.some((problem) => problem.key === 'maybe-twice'))
    expect(twice).toHaveLength(72)
  })

  test('what is imported is found by its words, and by kinds that its words tell', () => {
    mustImport(readFeedFile(sharedFile('directory-oruk.json')))
    const found = db.$client
      .prepare("select count(*) from activity_search where activity_search match 'badminton'")
      .pluck()
      .get()
    expect(found).toBeGreaterThan(0)
    const kinds = db.$client
      .prepare('select count(distinct activity_id) from activity_terms where inferred')
      .pluck()
    expect(kinds.get()).toBeGreaterThan(80)
  })
})

describe('a feed that changes', () => {
  test('says what was added, changed, the same and closed, each with its row', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    const report = mustImport(feedOf([service(1), service(2, { description: 'New words.' }), service(4)]))
    expect(report.rows.map(({ row, outcome, activityId }) => [row, outcome, activityId])).toEqual([
      [1, 'unchanged', id(1)],
      [2, 'changed', id(2)],
      [3, 'added', id(4)],
      [3, 'closed', id(3)],
    ])
    expect(record(2).texts[0]!.about).toBe('New words.')
    expect(record(3).activity).toMatchObject({ status: 'inactive', closedAt: expect.any(String) })
  })

  test('opens again what comes back, even when it is just as it was', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    mustImport(feedOf([service(1), service(2)]))
    const report = mustImport(feedOf([service(1), service(2), service(3)]))
    expect(report.rows[2]).toMatchObject({
      outcome: 'changed',
      problems: [{ key: 'open-again' }, { key: 'place-missing' }],
    })
    expect(record(3).activity).toMatchObject({ status: 'active', closedAt: null })
  })

  test('closes nothing twice', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    mustImport(feedOf([service(1), service(2)]))
    expect(mustImport(feedOf([service(1), service(2)])).counts).toMatchObject({ unchanged: 2, closed: 0 })
  })

  test('closes nothing when it is one page of several, or when its row could not be used', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    expect(mustImport(feedOf([service(1)], { isWhole: false })).counts.closed).toBe(0)
    const broken = feedOf([service(1), service(2), service(3, { name: '' })])
    expect(mustImport(broken).counts).toMatchObject({ skipped: 1, closed: 0 })
  })

  test('is stopped when more than half would close, and nothing is written', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    const small = feedOf([service(1, { description: 'New words.' })])
    expect(importDirectory(STAFF, small)).toEqual({ stopped: 'too-many-closing', closing: 2, open: 3 })
    expect(record(1).texts[0]!.about).toBe('We meet and talk.')
    expect(count('import_runs')).toBe(1)
    expect(mustImport(small, { allowClosing: true }).counts).toMatchObject({ changed: 1, closed: 2 })
  })

  test('that is empty is not a feed', () => {
    expect(importDirectory(STAFF, feedOf([]))).toEqual({ stopped: 'nothing-to-read' })
  })

  test('touches only what came from it', () => {
    mustImport(feedOf([service(1), service(2)]))
    const other = mustImport(feedOf([service(3), service(1, { name: 'Taken over' })], { name: 'other' }))
    expect(other.rows[1]).toMatchObject({
      outcome: 'skipped',
      problems: [{ key: 'other-feed', value: 'test' }],
    })
    expect(record(1).texts[0]!.name).toBe('Group 1')
  })

  test('keeps its address when the name changes', () => {
    mustImport(feedOf([service(1), service(2)]))
    mustImport(feedOf([service(1, { name: 'Another name' }), service(2)]))
    expect(record(1).activity.slug).toBe('group-1')
  })

  test('gives each of one name an address of its own', () => {
    const at = (n: number, city: string) => ({
      name: 'Tea & Talk – Café',
      service_at_locations: [
        {
          id: id(n + 10),
          location: { id: id(n + 20), location_type: 'physical', addresses: [{ address_1: '', city }] },
        },
      ],
    })
    mustImport(
      feedOf([service(1, at(1, 'Maldon')), service(2, at(2, 'Witham')), service(3, at(3, 'Witham'))]),
    )
    expect([1, 2, 3].map((n) => record(n).activity.slug)).toEqual([
      'tea-and-talk-cafe',
      'tea-and-talk-cafe-witham',
      'tea-and-talk-cafe-2',
    ])
  })

  test('a trial writes nothing', () => {
    const report = mustImport(feedOf([service(1)]), { dryRun: true })
    expect(report).toMatchObject({ dryRun: true, counts: { added: 1 } })
    expect(count('activities')).toBe(0)
    expect(count('import_runs')).toBe(0)
  })

  test('an error half way leaves everything as it was', () => {
    const feed = feedOf([service(1), service(2)])
    Object.defineProperty(feed.rows, 'map', {
      value: () => {
        throw new Error('power cut')
      },
    })
    expect(() => importDirectory(STAFF, feed)).toThrow('power cut')
    expect(count('activities')).toBe(0)
  })

  test('visitors may not', () => {
    expect(importDirectory(visitor('en'), feedOf([service(1)]))).toEqual({ stopped: 'not-allowed' })
  })
})

describe('what staff wrote by hand', () => {
  const write = (changes: Parameters<typeof editActivity>[2]) => editActivity(STAFF, id(1), changes)

  test('stays when the feed changes, and the run says so', () => {
    mustImport(feedOf([service(1), service(2)]))
    write({ 'text.en.about': 'You meet people. You talk.', easyRead: true, minAge: 18 })
    const row = service(1, { description: 'Other words.', minimum_age: 16, maximum_age: 99 })
    const report = mustImport(feedOf([row, service(2)]))
    expect(report.rows[0]).toMatchObject({ outcome: 'kept' })
    expect(report.rows[0]!.problems).toEqual(
      expect.arrayContaining([
        { key: 'edit-kept', field: 'text.en.about', value: 'Other words.' },
        { key: 'edit-kept', field: 'minAge', value: '16' },
      ]),
    )
    const { activity, texts } = record(1)
    expect(activity).toMatchObject({ easyRead: true, minAge: 18, maxAge: 99 })
    expect(texts[0]!.about).toBe('You meet people. You talk.')
    expect(mustImport(feedOf([row, service(2)])).counts.unchanged).toBe(2)
  })

  test('in another language stays too', () => {
    mustImport(feedOf([service(1), service(2)]))
    write({ 'text.pl.name': 'Grupa', 'text.pl.about': 'Spotykamy się.' })
    mustImport(feedOf([service(1, { description: 'Other words.' }), service(2)]))
    expect(record(1).texts.map((text) => [text.lang, text.about])).toEqual([
      ['en', 'Other words.'],
      ['pl', 'Spotykamy się.'],
    ])
  })

  test('an open sign stays when the feed has it no more', () => {
    mustImport(feedOf([service(1), service(2), service(3)]))
    write({ status: 'temporarily closed' })
    const report = mustImport(feedOf([service(2), service(3)]))
    expect(report.rows[2]).toMatchObject({ outcome: 'kept', activityId: id(1) })
    expect(record(1).activity).toMatchObject({ status: 'temporarily closed', closedAt: null })
  })

  test('is a dated row with what stood before, and only what really changed', () => {
    mustImport(feedOf([service(1)]))
    expect(write({ phone: '01632 960 201', minAge: null })).toEqual({ edited: 'done', fields: ['phone'] })
    expect(
      database().$client.prepare('select field, "before", "after", edited_by from activity_edits').all(),
    ).toEqual([{ field: 'phone', before: null, after: '01632 960 201', edited_by: 'staff-1' }])
  })

  test('is for staff alone, of fields that exist, of activities that exist', () => {
    mustImport(feedOf([service(1)]))
    expect(editActivity(visitor('en'), id(1), { phone: '1' })).toEqual({ edited: 'not-allowed' })
    expect(editActivity(STAFF, id(99), { phone: '1' })).toEqual({ edited: 'not-found' })
    expect(write({ source: 'x' } as never)).toEqual({ edited: 'unknown-field', field: 'source' })
    expect(write({ 'text.xx.about': 'x' } as never)).toEqual({
      edited: 'unknown-field',
      field: 'text.xx.about',
    })
    expect(write({ 'text.en.name': '' })).toEqual({ edited: 'needed', field: 'text.en.name' })
    expect(count('activity_edits')).toBe(0)
  })
})
