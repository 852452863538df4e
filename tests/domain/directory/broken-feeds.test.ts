import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FeedError } from '../../../app/domain/directory/feed'
import { readFeedFile } from '../../../app/domain/directory/read-file'
import { emptyDatabase } from '../../support/database'
import { feedOf, id, mustImport, removeTemporary, service, temporaryFile } from './shared-data'

describe('rows that are no services', () => {
  beforeEach(() => void emptyDatabase())

  test.each([
    ['null', null, 'not-a-record'],
    ['a number', 5, 'not-a-record'],
    ['a list', [], 'not-a-record'],
    ['no name', { id: id(1) }, 'name-missing'],
    ['a name of nothing', { id: id(1), name: ' <b></b> ' }, 'name-missing'],
  ])('%s', (_, row, reason) => {
    const report = mustImport(feedOf([service(2), row]))
    expect(report.counts).toMatchObject({ added: 1, skipped: 1 })
    expect(report.rows[1]).toMatchObject({ row: 2, outcome: 'skipped' })
    expect(report.rows[1]!.problems.map((problem) => problem.key)).toContain(reason)
  })

  test('one id twice: the first stands', () => {
    const report = mustImport(feedOf([service(1), service(2), service(1, { name: 'Again' })]))
    expect(report.rows[2]).toMatchObject({
      outcome: 'skipped',
      problems: [{ key: 'same-as-row', value: '1' }],
    })
  })

  test('parts of two services with one id both stay', () => {
    const part = {
      cost_options: [{ id: id(7), option: 'Free', amount: 0 }],
      schedules: [{ id: id(8), freq: 'WEEKLY', byday: 'MO' }],
    }
    expect(mustImport(feedOf([service(1, part), service(2, part)])).counts.added).toBe(2)
    expect(mustImport(feedOf([service(1, part), service(2, part)])).counts.unchanged).toBe(2)
  })
})

describe('files that hold no directory', () => {
  afterEach(removeTemporary)

  test.each([
    ['no JSON', 'a.json', '{"contents": [', 'not-json'],
    ['JSON of something else', 'a.json', '{"type": "FeatureCollection", "features": []}', 'not-a-directory'],
    ['a word', 'a.json', '"hello"', 'not-a-directory'],
    ['an empty table', 'a.csv', '', 'no-name-column'],
    ['a table without names', 'a.csv', 'Colour,Size\nred,4\n', 'no-name-column'],
  ])('%s', (_, name, content, key) => {
    expect(() => readFeedFile(temporaryFile(name, content))).toThrow(expect.objectContaining({ key }))
  })

  test('no file', () => {
    expect(() => readFeedFile('/nowhere/at-all.json')).toThrow(FeedError)
  })

  test.each([
    ['a list by itself', (s: unknown) => JSON.stringify([s]), true],
    ['one service', (s: unknown) => JSON.stringify(s), false],
    [
      'one page of one',
      (s: unknown) => JSON.stringify({ total_pages: 1, page_number: 1, contents: [s] }),
      true,
    ],
    [
      'one page of three',
      (s: unknown) => JSON.stringify({ total_pages: 3, page_number: 1, contents: [s] }),
      false,
    ],
    ['with a byte-order mark', (s: unknown) => `\ufeff${JSON.stringify([s])}`, true],
  ])('%s is read', (_, write, isWhole) => {
    const feed = readFeedFile(temporaryFile('a.json', write(service(1))))
    expect(feed).toMatchObject({ name: 'a', isWhole, rows: [{ row: 1 }] })
  })

  test('rows of a list, with nothing of what a whole service has, are told', () => {
    expect(readFeedFile(temporaryFile('a.json', JSON.stringify([service(1)]))).notes).toEqual([
      { key: 'rows-bare', value: '1' },
    ])
    expect(
      readFeedFile(temporaryFile('a.json', JSON.stringify([service(1, { schedules: [] })]))).notes,
    ).toEqual([])
  })
})
