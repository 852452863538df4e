import { beforeEach, describe, expect, test } from 'vitest'
import { closeBatch, findBatch, makeBatch } from '../../../app/domain/keying/batch'
import { correctSheet, openSaved } from '../../../app/domain/keying/correct'
import { givenFrom } from '../../../app/domain/keying/given'
import { openDifferences, settleSheet } from '../../../app/domain/keying/settle'
import { listSheets, newCallCode, openSheet } from '../../../app/domain/keying/sheet'
import { newSecret } from '../../../app/domain/site/secrets'
import { newSheetCode } from '../../../app/domain/surveys/paper/sheet-code'
import { database } from '../../../db/connection.server'
import { surveyId, versionId } from '../../../db/seed/surveys'
import { demoDatabase } from '../../support/database'
import {
  answersOf,
  grace,
  helen,
  key,
  keyDiffering,
  NOW,
  NUMBER,
  newBatch,
  newSheet,
  responsesOf,
  SHEET,
  SURVEY,
} from '../../support/keying'

beforeEach(async () => {
  await demoDatabase()
})

const count = (table: string) =>
  database().$client.prepare(`select count(*) from ${table}`).pluck().get() as number

describe('a sheet that one person types in', () => {
  test('becomes answers from paper, of its own version', () => {
    const [batch, code] = [newBatch(), newSheet()]
    expect(key(helen(), batch, code.toLowerCase().replaceAll('-', ' '))).toEqual({
      kind: 'saved',
      code,
      ignored: [],
    })
    expect(responsesOf(code)).toMatchObject([
      { channel: 'paper', who: 'me', lang: 'en', codeHash: null, versionId: versionId('getting-around') },
    ])
    expect(answersOf(code)).toEqual([
      'how=bus',
      'want-more=yes',
      'bus--evening=extremely',
      'bus--help=very',
      'feel=3',
    ])
  })

  test('is left out where nothing stands, and not sure where the person was not', () => {
    const [batch, code] = [newBatch(), newSheet()]
    const answers = {
      who: 'carer',
      'sheet-language': 'pl',
      how: 'other',
      'how-other': 'Boat',
      'feel-unsure': 'yes',
    }
    key(helen(), batch, code, answers)
    expect(responsesOf(code)).toMatchObject([{ who: 'carer', lang: 'pl' }])
    expect(answersOf(code)).toEqual([
      'how=other Boat',
      'want-more:skipped',
      'bus--evening:skipped',
      'bus--help:skipped',
      'feel:unsure',
    ])
  })

  test('counts once, however often it is sent', () => {
    const [batch, code] = [newBatch(), newSheet()]
    for (const _press of [1, 2, 3]) expect(key(helen(), batch, code)).toMatchObject({ kind: 'saved' })
    expect(responsesOf(code)).toHaveLength(1)
    const other = { ...SHEET, how: 'car' }
    expect(key(helen(), batch, code, other)).toEqual({ kind: 'refused', standing: 'saved' })
    expect(key(grace(), newBatch(), code, other)).toEqual({ kind: 'refused', standing: 'elsewhere' })
    expect(answersOf(code)[0]).toBe('how=bus')
    expect(findBatch(helen(), SURVEY, batch)?.batch.sheets).toBe(1)
  })

  test('of another survey, of no version, or with a wrong sign is said to be so', () => {
    const batch = newBatch()
    const wrong = newSheet()
    const changed = wrong.slice(0, -1) + (wrong.endsWith('B') ? 'C' : 'B')
    for (const [code, problem] of [
      [newSheetCode(1, 1), 'other-survey'],
      [newSheetCode(NUMBER, 7), 'other-version'],
      [changed, 'code-check'],
      ['hello', 'code-shape'],
    ] as const) {
      const before = count('survey_responses')
      expect(key(helen(), batch, code)).toEqual({ kind: 'code', problem: `keying:error.${problem}` })
      expect(count('survey_responses')).toBe(before)
    }
  })

  test('keeps the version that is printed on it when the survey has a newer one', () => {
    const { $client } = database()
    $client.exec(`insert into survey_versions (id, survey_id, number, definition, created_at, updated_at, published_at)
      select 'newer', survey_id, 2, replace(definition, '"want-more"', '"want-most"'), created_at, updated_at,
      '2026-06-01T00:00:00.000Z' from survey_versions where id = '${versionId('getting-around')}'`)
    const batch = newBatch()
    const [old, recent] = [newSheet(), newSheetCode(NUMBER, 2)]
    key(helen(), batch, old)
    key(helen(), batch, recent, { ...SHEET, 'want-most': 'no' })
    expect(responsesOf(old)[0]?.versionId).toBe(versionId('getting-around'))
    expect(responsesOf(recent)[0]?.versionId).toBe('newer')
    expect(answersOf(recent)).toContain('want-most=no')
    expect(answersOf(old)).toContain('want-more=yes')
  })

  test('of one survey cannot go into a batch of another', () => {
    const batch = newBatch('0', 'paper', surveyId('your-centre'))
    expect(key(helen(), batch, newSheet())).toBeNull()
    expect(key(helen(), batch, newSheet(), SHEET, surveyId('your-centre'))).toMatchObject({
      problem: 'keying:error.other-survey',
    })
    expect(openSheet(helen(), SURVEY, batch, newSheet())).toBeNull()
  })

  test('that came with a file is not counted again', () => {
    const [batch, code] = [newBatch('100'), newSheet()]
    key(helen(), batch, code)
    database()
      .$client.prepare(
        `insert into survey_responses (id, survey_id, version_id, channel, who, lang, sheet, sent_at)
         values ('from-a-file', ?, ?, 'import', 'me', 'en', ?, '2026-12-01')`,
      )
      .run(SURVEY, versionId('getting-around'), code)
    expect(key(grace(), batch, code)).toEqual({ kind: 'refused', standing: 'by-file' })
    expect(responsesOf(code)).toHaveLength(1)
  })

  test('is refused with everything that is wrong, and nothing is stored', () => {
    const [batch, code] = [newBatch(), newSheet()]
    const before = count('keyings')
    expect(key(helen(), batch, code, { ...SHEET, who: '', how: 'plane' })).toEqual({
      kind: 'wrong',
      problems: [
        { at: 'who', key: 'keying:error.who' },
        { at: 'how', key: 'survey-questions:error.choose' },
      ],
    })
    expect(count('keyings')).toBe(before)
  })
})

describe('a sheet that two people type in', () => {
  test('counts when both read the same', () => {
    const [batch, code] = [newBatch('100'), newSheet()]
    expect(key(helen(), batch, code)).toMatchObject({ kind: 'waits' })
    expect(responsesOf(code)).toEqual([])
    expect(key(grace(), batch, code, { ...SHEET, how: 'bus' })).toMatchObject({ kind: 'saved' })
    expect(key(grace(), batch, code)).toMatchObject({ kind: 'saved' })
    expect(responsesOf(code)).toHaveLength(1)
    expect(findBatch(helen(), SURVEY, batch)?.batch).toMatchObject({
      sheets: 1,
      twice: 1,
      same: 1,
      waiting: 0,
    })
  })

  test('is never typed in twice by one person', () => {
    const [batch, code] = [newBatch('100'), newSheet()]
    key(helen(), batch, code)
    expect(key(helen(), batch, code)).toMatchObject({ kind: 'waits' })
    expect(key(helen(), batch, code, { ...SHEET, how: 'car' })).toEqual({ kind: 'refused', standing: 'own' })
    expect(responsesOf(code)).toEqual([])
    expect(listSheets(helen(), SURVEY, batch)).toMatchObject([{ standing: 'own' }])
    expect(listSheets(grace(), SURVEY, batch)).toMatchObject([{ standing: 'second' }])
  })

  test('is settled question by question when it differs', () => {
    const batch = newBatch('100')
    const code = keyDiffering(batch)
    expect(responsesOf(code)).toEqual([])
    const found = openDifferences(helen(), SURVEY, batch, code)
    expect(found?.names).toEqual(['Helen', 'Grace'])
    expect(found?.differences.map(({ step }) => step)).toEqual(['how', 'feel'])
    expect(found?.differences[1]).toMatchObject({
      first: { state: 'answered' },
      second: { state: 'skipped' },
    })
    const settle = (takes: Record<string, string>, anew = {}) =>
      settleSheet(helen(), SURVEY, batch, code, () => ({ takes, anew }), NOW)
    expect(settle({ how: 'second' })).toEqual({
      kind: 'wrong',
      problems: [{ at: 'feel', key: 'keying:error.take' }],
    })
    expect(settle({ how: 'new', feel: 'first' }, { how: ['plane'] })).toMatchObject({
      problems: [{ at: 'how' }],
    })
    expect(settle({ how: 'second', feel: 'new' }, { feel: ['5'] })).toEqual({ kind: 'settled', code })
    expect(settle({ how: 'first', feel: 'first' })).toEqual({ kind: 'settled-before' })
    expect(answersOf(code)).toEqual([
      'how=car',
      'want-more=yes',
      'bus--evening=extremely',
      'bus--help=very',
      'feel=5',
    ])
    const kept = database()
      .$client.prepare('select differed, by_name from keying_settled where sheet = ?')
      .all(code)
    expect(kept).toEqual([{ differed: '["how","feel"]', by_name: 'Helen' }])
    expect(findBatch(helen(), SURVEY, batch)?.batch).toMatchObject({ twice: 1, same: 0, differing: 0 })
  })

  test('keeps its batch open while it is not done', () => {
    const batch = newBatch('100')
    const code = newSheet()
    key(helen(), batch, code)
    expect(closeBatch(helen(), SURVEY, batch, NOW)).toBe('waits')
    key(grace(), batch, code)
    expect(closeBatch(helen(), SURVEY, batch, NOW)).toBe('closed')
    expect(key(helen(), batch, newSheet())).toEqual({ kind: 'refused', standing: 'closed' })
  })
})

describe('a call', () => {
  test('becomes answers by phone', () => {
    const [batch, code] = [newBatch('0', 'phone'), newCallCode()]
    expect(key(helen(), batch, code)).toMatchObject({ kind: 'saved' })
    expect(responsesOf(code)).toMatchObject([{ channel: 'phone' }])
    expect(key(helen(), batch, newSheet())).toMatchObject({ problem: 'keying:error.call-code' })
  })

  test('cannot be heard again', () => {
    const given = { name: 'Calls', channel: 'phone', share: '10', key: newSecret() }
    expect(makeBatch(helen(), SURVEY, given, NOW)).toEqual({
      problems: [{ at: 'share', key: 'keying:error.share-phone' }],
    })
  })
})

describe('a saved sheet', () => {
  const correct = (batch: string, code: string, answers = SHEET) =>
    correctSheet(grace(), SURVEY, batch, code, ({ definition }) => givenFrom(definition, answers), NOW)

  test('is corrected while its batch is open, and who did it stands beside it', () => {
    const [batch, code] = [newBatch(), newSheet()]
    key(helen(), batch, code)
    const before = responsesOf(code)[0]?.id
    expect(openSaved(helen(), SURVEY, batch, code)?.given).toEqual(
      Object.fromEntries(Object.entries(SHEET).map(([name, value]) => [name, [value]])),
    )
    expect(correct(batch, code)).toMatchObject({ kind: 'saved' })
    expect(responsesOf(code)[0]?.id).toBe(before)
    expect(correct(batch, code, { ...SHEET, how: 'taxi' })).toMatchObject({ kind: 'saved' })
    expect(answersOf(code)[0]).toBe('how=taxi')
    expect(responsesOf(code)).toHaveLength(1)
    expect(openSaved(helen(), SURVEY, batch, code)?.history).toMatchObject([
      { byName: 'Grace', steps: ['how'] },
      { byName: 'Helen', steps: [] },
    ])
    expect(listSheets(helen(), SURVEY, batch)).toMatchObject([{ changed: true, standing: 'saved' }])
    closeBatch(helen(), SURVEY, batch, NOW)
    expect(correct(batch, code)).toEqual({ kind: 'closed' })
    expect(answersOf(code)[0]).toBe('how=taxi')
  })
})
