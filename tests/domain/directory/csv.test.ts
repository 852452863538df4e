import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readFeedFile } from '../../../app/domain/directory/read-file'
import { csvLine } from '../../../app/domain/directory/write-csv'
import { type ActivityRecord, readActivityRecords } from '../../../db/queries/directory-records'
import { emptyDatabase } from '../../support/database'
import { mustImport, removeTemporary, temporaryFile } from './shared-data'

beforeEach(() => void emptyDatabase())
afterAll(removeTemporary)

const read = (content: string | Uint8Array) => readFeedFile(temporaryFile('table.csv', content))

/** The activities of a table, in its order. */
function imported(content: string): ActivityRecord[] {
  const report = mustImport(read(content))
  return readActivityRecords(report.rows.flatMap((row) => row.activityId ?? []))
}

const nameOf = (record: ActivityRecord | undefined) => record?.texts[0]?.name

describe('a spreadsheet is read', () => {
  test.each([
    ['with a byte-order mark', '\ufeffName,Town\nTea,Maldon\n'],
    ['with columns in another order and case', 'TOWN,name\nMaldon,Tea\n'],
    ['with columns of other names', 'City,Service name\nMaldon,Tea\n'],
    ['with semicolons', 'Name;Town\nTea;Maldon\n'],
    ['with tabs', 'Name\tTown\nTea\tMaldon\n'],
    ['with Windows line ends', 'Name,Town\r\nTea,Maldon\r\n'],
    ['without a last line end', 'Name,Town\nTea,Maldon'],
    ['with cells missing at the end', 'Name,Town,Cost\nTea,Maldon\n'],
    ['with cells too many', 'Name,Town\nTea,Maldon,more,and more\n'],
  ])('%s', (_, content) => {
    const [record] = imported(content)
    expect(nameOf(record)).toBe('Tea')
    expect(record?.places[0]?.place.townName).toBe('Maldon')
  })

  test('with line breaks, quotes and commas in a cell', () => {
    const [record] = imported('Name,Description\nTea,"One, ""two""\r\n\r\n* three"\n')
    expect(record?.texts[0]?.about).toBe('One, "two"\n\n- three')
  })

  test('in the letters of old Windows programs, and says so', () => {
    const feed = read(Buffer.from('Name,Cost\nCaf\xe9,\xa35 each session\n', 'latin1'))
    expect(feed.notes).toEqual([{ key: 'old-letters', value: '' }])
    expect(feed.rows[0]!.service).toMatchObject({ name: 'Café' })
  })

  test('in UTF-16', () => {
    const feed = read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Name\nCafé\n', 'utf16le')]))
    expect(feed.rows[0]!.service).toMatchObject({ name: 'Café' })
  })

  test('row numbers are those of the spreadsheet, with breaks in cells and empty rows', () => {
    const report = mustImport(read('Name,Description\nTea,"a\nb"\n,\n\nTalk,c\n,words without a name\n'))
    expect(report.rows.map(({ row, outcome, problems }) => [row, outcome, problems[0]?.key])).toEqual([
      [2, 'added', 'place-missing'],
      [3, 'skipped', 'row-empty'],
      [5, 'added', 'place-missing'],
      [6, 'skipped', 'name-missing'],
    ])
  })

  test('columns that nobody knows are told', () => {
    expect(read('Name,Colour,Name\nTea,red,Talk\n').notes).toEqual([
      { key: 'columns-unknown', value: 'Colour, Name' },
    ])
  })
})

describe('a row is who it is', () => {
  test('by its name and organisation: new words are a change', () => {
    mustImport(read('Name,Organisation,Description\nTea,Hub,Old words\n'))
    const report = mustImport(read('Name,Organisation,Description\nTEA ,Hub,New words\n'))
    expect(report.counts).toMatchObject({ added: 0, changed: 1, closed: 0 })
  })

  test('two rows of one name are two activities', () => {
    const table = 'Name,Town\nTea,Maldon\nTea,Witham\n'
    expect(mustImport(read(table)).counts.added).toBe(2)
    expect(mustImport(read(table)).counts.unchanged).toBe(2)
  })

  test('by its id, when it has one', () => {
    const id = 'a1307bc2-b9e5-5e45-be40-b9f74674c161'
    expect(imported(`Id,Name\n${id},Tea\n`)[0]?.activity.id).toBe(id)
  })
})

describe('cells become facts', () => {
  const timesOf = (days: string, opens: string, closes: string) =>
    imported(`Name,Days,Opens,Closes\nTea,"${days}","${opens}","${closes}"\n`)[0]?.sessions.map((session) =>
      [session.day ?? session.date, session.startsAt, session.endsAt].join(' '),
    )

  test.each([
    ['MO', '10:00:00', '17:00:00', ['mon 10:00 17:00']],
    ['Monday & Friday', '10am', '3pm', ['mon 10:00 15:00', 'fri 10:00 15:00']],
    ['MO,WE; SA', '10:00; 14:00', '12:00; 16:00', ['mon 10:00 12:00', 'wed 10:00 12:00', 'sat 14:00 16:00']],
    ['MO; SA', '10:00', '12:00', ['mon 10:00 12:00', 'sat 10:00 12:00']],
    ['2026-12-05', '11:00', '', ['2026-12-05 11:00 ']],
    ['XX', '10:00', '', []],
  ])('days %s, opens %s, closes %s', (days, opens, closes, sessions) => {
    expect(timesOf(days, opens, closes)).toEqual(sessions)
  })

  test.each([
    ['Free', [['free', 0, null]]],
    [
      '£5.00 each session; Direct payment',
      [
        ['session', 500, null],
        ['direct-payment', null, null],
      ],
    ],
    ['£3 each day (with lunch)', [['day', 300, 'with lunch']]],
    ['Membership fee, £7.50 a year', [['other', null, 'Membership fee, £7.50 a year']]],
    ['Free for members; ask us', [['other', null, 'Free for members; ask us']]],
  ])('cost %s', (cell, costs) => {
    const [record] = imported(`Name,Cost\nTea,"${cell}"\n`)
    expect(record?.costs.map(({ kind, pence, note }) => [kind, pence, note])).toEqual(costs)
  })

  test.each([
    [
      'Accessible toilet facilities; Wheelchair accessible entrance',
      { 'accessible-toilet': 'yes', 'step-free': 'partly' },
    ],
    ['No steps; Hearing loop: no', { 'step-free': 'yes', 'hearing-loop': 'no' }],
    ['Full wheelchair access', { 'step-free': 'yes' }],
    ['Disabled access', {}],
    ['No disabled toilet', {}],
    ['Ramp only for main hall', {}],
  ])('access %s', (cell, facts) => {
    const [record] = imported(`Name,Town,Access\nTea,Maldon,"${cell}"\n`)
    const answers = record?.places[0]?.access.map(({ fact, answer }) => [fact, answer]) ?? []
    expect(Object.fromEntries(answers)).toEqual(facts)
  })
})

test('a cell that a spreadsheet would run is made harmless, and comes back as it was', () => {
  const [record] = imported(`Name,Description\n"'=HYPERLINK(""http://x.example"")","- one"\n`)
  expect(nameOf(record)).toBe('=HYPERLINK("http://x.example")')
  const line = csvLine(record!)
  expect(line).toContain(`"'=HYPERLINK(`)
  expect(line).toContain(`,'- one,`)
})
