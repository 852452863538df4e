import { beforeEach, describe, expect, test } from 'vitest'
import { dropImport, openImports, prepareImport, showImport } from '../../../app/domain/keying/import-answers'
import { LARGEST_ANSWERS, MOST_ROWS } from '../../../app/domain/keying/import-file'
import { takeIn } from '../../../app/domain/keying/import-take-in'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { withCheck } from '../../../app/domain/surveys/paper/sheet-code'
import { wordsFor } from '../../../app/i18n/words.server'
import { database } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const now = new Date('2026-12-07T10:00:00Z')
const at = { now, today: '2026-12-07' }
const council = member(idOfDemo('council'), 'Alex', { posts: [{ kind: 'council', organisationId: null }] })
const ID = stableId('survey', 'getting-around')
const CENTRE = stableId('survey', 'your-centre')
const say = wordsFor('en').t
const bytes = (text: string) => new TextEncoder().encode(text)

const HEAD = 'who,how,how-other,want-more,bus--evening,feel,channel,sheet,sent_on'
const prepare = (text: string | Uint8Array, survey = ID, viewer = council) =>
  prepareImport(
    viewer,
    survey,
    { name: 'answers.csv', bytes: typeof text === 'string' ? bytes(text) : text },
    say,
    at,
  )

async function take(text: string | Uint8Array, survey = ID) {
  const prepared = prepare(text, survey)
  if (!prepared || 'problem' in prepared) throw new Error(`refused: ${prepared?.problem}`)
  const preview = openImports(council, survey)?.preview
  expect(await takeIn(council, survey, prepared.id, now)).toMatchObject({ again: false })
  const { id } = prepared
  const shown = showImport(council, survey, id, 1)
  const { added, known, skipped } = shown?.line ?? { added: -1, known: -1, skipped: -1 }
  expect({ ...preview?.counts }, 'the preview says what then happens').toEqual({ added, known, skipped })
  return { id, added, known, skipped, rows: shown?.rows ?? [], preview }
}

const responses = (survey = ID) =>
  database()
    .$client.prepare('select * from survey_responses where survey_id = ? and channel != ? order by rowid')
    .all(survey, 'online') as {
    id: string
    channel: string
    sheet: string | null
    sent_at: string
    who: string
  }[]
const answersOf = (id: string) =>
  (
    database()
      .$client.prepare(
        'select question, item, state, choice, number, words from survey_answers where response_id = ?',
      )
      .all(id) as {
      question: string
      item: string
      state: string
      choice: string
      number: number
      words: string
    }[]
  ).map(({ question, item, state, choice, number, words }) =>
    [question, item, state, choice, number, words].filter(Boolean).join(' '),
  )

beforeEach(async () => {
  await demoDatabase(now)
  database().$client.exec(
    "delete from survey_responses where survey_id in (select id from surveys where slug in ('getting-around', 'your-centre'))",
  )
})

describe('every row is accounted for', () => {
  test('ids and English words, skipped, not sure and dates', async () => {
    const sheet = withCheck(3, 1, 'KMPR7')
    const { added, skipped, known } = await take(
      [
        HEAD,
        'me,car,,yes,extremely,5,,,',
        `A carer,By bus,,No,Very important,Good,paper,${sheet.toLowerCase()},6/12/2026`,
        '"A carer, about my own life",Something else,by boat,not sure,,,phone,,2026-12-05',
      ].join('\n'),
    )
    expect({ added, skipped, known }).toEqual({ added: 2, skipped: 1, known: 0 })
    const [first, second] = responses()
    expect(first).toMatchObject({ channel: 'import', sheet: null, who: 'me' })
    expect(answersOf(first?.id ?? '')).toEqual([
      'how answered car',
      'want-more answered yes',
      'bus evening answered extremely',
      'bus help skipped',
      'feel answered 5',
    ])
    expect(second).toMatchObject({ channel: 'phone', sent_at: '2026-12-05T12:00:00.000Z', who: 'carer' })
    expect(answersOf(second?.id ?? '').slice(0, 2)).toEqual([
      'how answered other by boat',
      'want-more unsure',
    ])
  })

  test('what is wrong is told by row and column, and nothing of the row is counted', async () => {
    const sheet = withCheck(3, 1, 'BBBBB')
    const { added, known, skipped, rows } = await take(
      [
        HEAD,
        'me,rocket,,yes,,,,,',
        ',car,,,,,,,',
        'me,car,,,,,online,,',
        'me,car,,,,,,,31/02/2026',
        'me,car,,,,,,,2027-01-01',
        'me,,,,,,,,',
        '',
        'me,car,,,,,,3-1-BBBBBC,',
        `me,car,,,,,paper,${withCheck(9, 1, 'BBBBB')},`,
        `me,car,,,,,paper,${sheet},`,
        `me,bus,,,,,paper,${sheet},`,
        'me,car,,,,,,,',
      ].join('\n'),
    )
    expect({ added, known, skipped }).toEqual({ added: 2, known: 0, skipped: 10 })
    expect(rows.map(({ row, problems }) => [row, ...problems.flatMap((one) => [one.at, one.key])])).toEqual([
      [2, 'how', 'answers-file:problem.choice'],
      [3, 'who', 'keying:error.who'],
      [4, 'channel', 'answers-file:problem.choice'],
      [5, 'sent_on', 'answers-file:problem.date'],
      [6, 'sent_on', 'answers-file:problem.future'],
      [7, '', 'answers-file:problem.empty'],
      [8, '', 'answers-file:problem.empty'],
      [9, 'sheet', 'answers-file:problem.sheet-check'],
      [10, 'sheet', 'answers-file:problem.sheet-survey'],
      [12, 'sheet', 'answers-file:problem.sheet-twice'],
    ])
    expect(responses()).toHaveLength(2)
  })

  test('a file of every kind of question', async () => {
    const head = 'who,like,first,days,start,minutes,would-come,show-us,town,age,quote'
    const { added, rows } = await take(
      [
        head,
        'me,Cooking;Music,Good food; staff;quiet;near,mon;In the evening,1/2/2027,"1,20",yes,"=1+1",Chelmsford,26,yes',
        'me,cooking;music;gardening;games,food;staff,noday,,300,yes,,,,',
        'me,cooking,,mon,,,no,,Nowhere at all,,',
      ].join('\n'),
      CENTRE,
    )
    expect(added).toBe(2)
    expect(rows.map(({ row, became, problems }) => [row, became, ...problems.map((one) => one.at)])).toEqual([
      [3, 'skipped', 'days', 'like', 'first', 'minutes'],
      [4, 'added', 'days'],
    ])
    const [first, second] = responses(CENTRE)
    const said = answersOf(first?.id ?? '')
    for (const line of [
      'like answered cooking',
      'like answered music',
      'first answered food 1',
      'first answered staff 2',
      'days answered mon',
      'days answered evening',
      'start answered 2027-02-01',
      'minutes answered 120',
      'show-us answered =1+1',
      'town answered Chelmsford',
    ]) {
      expect(said).toContain(line)
    }
    expect(answersOf(second?.id ?? '')).toContain('town answered other Nowhere at all')
  })
})

describe('twice is the same as once', () => {
  const file = [
    HEAD,
    'me,car,,yes,,,,,',
    'me,car,,yes,,,,,',
    `me,bus,,,,,paper,${withCheck(3, 1, 'CCCCC')},`,
  ].join('\n')

  test('the same file again adds nothing; two people who answer the same are two', async () => {
    expect(await take(file)).toMatchObject({ added: 3, known: 0, skipped: 0 })
    expect(await take(file)).toMatchObject({ added: 0, known: 3, skipped: 0 })
    // Other columns in another order, saved by another program.
    const [head, ...rows] = file.split('\n')
    const turned = [
      `note;${head?.replaceAll(',', ';')}`,
      ...rows.map((row) => `x;${row.replaceAll(',', ';')}`),
    ]
    expect(await take(`sep=;\r\n${turned.join('\r\n')}\r\n;;;;\r\n`)).toMatchObject({ added: 0, known: 3 })
    expect(responses()).toHaveLength(3)
  })

  test('a second press, at the same time or later, changes nothing', async () => {
    const prepared = prepare(file) as { id: string }
    const ids = await Promise.all([
      takeIn(council, ID, prepared.id, now),
      takeIn(council, ID, prepared.id, now),
    ])
    expect(ids).toMatchObject([{ id: prepared.id }, { id: prepared.id }])
    expect(await takeIn(council, ID, prepared.id, now)).toMatchObject({ again: true })
    expect(responses()).toHaveLength(3)
    expect(showImport(council, ID, prepared.id, 1)?.line).toMatchObject({ added: 3, known: 0, skipped: 0 })
    expect(openImports(council, ID)?.preview).toBeNull()
  })

  test('what was broken off goes on where it stopped', async () => {
    const prepared = prepare(file) as { id: string }
    const { $client } = database()
    $client.exec(
      "create trigger power_cut before insert on keying_rows when new.row = 4 begin select raise(abort, 'cut'); end",
    )
    await expect(takeIn(council, ID, prepared.id, now)).rejects.toThrow('cut')
    $client.exec('drop trigger power_cut')
    expect(await takeIn(council, ID, prepared.id, now)).toMatchObject({ kind: 'taken', again: false })
    expect(responses()).toHaveLength(3)
  })
})

describe('files', () => {
  const rows = 'who,how\nme,car\nme,bus\n'

  test('of all programs are read', async () => {
    expect(await take(`\ufeff${rows}`)).toMatchObject({ added: 2 })
    expect(await take(rows.replaceAll(',', '\t'))).toMatchObject({ added: 0, known: 2 })
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...rows].map((c) => c.charCodeAt(0))).buffer),
    ])
    expect(await take(utf16)).toMatchObject({ added: 0, known: 2 })
    expect(await take(rows.replace('who', ' WHO ').replaceAll('\n', '\r'))).toMatchObject({
      added: 0,
      known: 2,
    })
    const old = bytes('who,how,how-other\nme,other,caf?\n')
    old[old.indexOf(63)] = 0xe9
    const { preview } = await take(old)
    expect(preview).toMatchObject({ isOld: true, counts: { added: 1 } })
    expect(answersOf(responses().at(-1)?.id ?? '')[0]).toBe('how answered other café')
  })

  test('that cannot be read are refused with a reason', () => {
    const many = `who,how\n${'me,car\n'.repeat(MOST_ROWS + 1)}`
    for (const [text, problem] of [
      ['', 'empty'],
      ['who,how\n', 'empty'],
      ['who,how\n,\n\n', 'empty'],
      ['name,age\nx,1\n', 'no-columns'],
      ['who,how,How\nme,car,bus\n', 'columns-twice'],
      [many, 'rows'],
      ['PK\u0003\u0004whatever', 'spreadsheet'],
      ['who,how\nme,\u0000car\n', 'not-csv'],
      ['x'.repeat(LARGEST_ANSWERS + 1), 'large'],
    ] as const) {
      expect(prepare(text), problem).toEqual({ problem })
    }
    expect(openImports(council, ID)?.preview).toBeNull()
  })

  test('of 10,000 rows are taken in', async () => {
    const lines = Array.from({ length: MOST_ROWS }, (_, at) => `me,car,person ${at},yes,very,4`)
    expect(await take(`who,how,how-other,want-more,bus--help,feel\n${lines.join('\n')}`)).toMatchObject({
      added: MOST_ROWS,
    })
  }, 180_000)

  test('of other columns say which were not read', async () => {
    const { preview } = await take('who,how,phone number\nme,car,07700 900123\n')
    expect(preview?.unknown).toEqual(['phone number'])
  })
})

test('nobody but the council reads or writes a file, and nothing is counted before it is confirmed', async () => {
  const prepared = prepare('who,how\nme,car\n') as { id: string }
  expect(responses()).toHaveLength(0)
  for (const viewer of [
    member(idOfDemo('customer')),
    member(idOfDemo('provider'), 'P', { posts: [{ kind: 'provider', organisationId: 'x' }] }),
    { ...council, scope: 'low-risk' as const },
  ]) {
    expect(prepare('who,how\nme,car\n', ID, viewer)).toBeNull()
    expect(openImports(viewer, ID)).toBeNull()
    expect(await takeIn(viewer, ID, prepared.id, now)).toBeNull()
    expect(dropImport(viewer, ID, prepared.id)).toBeNull()
    expect(showImport(viewer, ID, prepared.id, 1)).toBeNull()
  }
  const other = member('somebody-else', 'B', { posts: [{ kind: 'council', organisationId: null }] })
  expect(await takeIn(other, ID, prepared.id, now)).toEqual({ kind: 'gone' })
  expect(dropImport(council, ID, prepared.id)).toBe('dropped')
  expect(await takeIn(council, ID, prepared.id, now)).toEqual({ kind: 'gone' })
  expect(responses()).toHaveLength(0)
})
