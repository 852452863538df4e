import { beforeEach, describe, expect, test } from 'vitest'
import type { Answers } from '../../../app/domain/drafts/questions'
import { closeBatch, findBatch } from '../../../app/domain/keying/batch'
import { correctSheet, openSaved } from '../../../app/domain/keying/correct'
import { countOnce } from '../../../app/domain/keying/count-once'
import { givenFrom } from '../../../app/domain/keying/given'
import { openDifferences, settleSheet } from '../../../app/domain/keying/settle'
import { listSheets, openSheet } from '../../../app/domain/keying/sheet'
import { visitor } from '../../../app/domain/people/viewer'
import { storeResponse } from '../../../app/domain/surveys/response'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { database } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import {
  answersOf,
  grace,
  helen,
  key,
  keyDiffering,
  NOW,
  newBatch,
  newSheet,
  responsesOf,
  SHEET,
  SURVEY,
} from '../../support/keying'

beforeEach(async () => {
  await demoDatabase()
})

const sql = (text: string) => database().$client.prepare(text)
const waits = (batch: string) => closeBatch(helen(), SURVEY, batch, NOW)

/** The same sheet in a file that somebody else took in. */
function bringIn(code: string, answers = SHEET) {
  const { versionId, definition } = findSurvey(visitor('en'), 'getting-around')!
  const from = { surveyId: SURVEY, versionId, channel: 'import', lang: 'en', codeHash: null } as const
  return storeResponse({ ...from, sheet: code }, definition, answers, NOW)
}

describe('a sheet that waits for a second person and comes with a file', () => {
  test('is compared with the file, counts once, and the batch closes', () => {
    const [batch, code] = [newBatch('100'), newSheet()]
    key(helen(), batch, code)
    bringIn(code, { ...SHEET, how: 'car' })
    expect(openSheet(grace(), SURVEY, batch, code)).toMatchObject({ standing: 'by-file' })
    expect(listSheets(grace(), SURVEY, batch)).toMatchObject([{ code, standing: 'by-file' }])
    expect(findBatch(helen(), SURVEY, batch)?.batch).toMatchObject({ waiting: 0, differing: 0, byFile: 1 })
    expect(waits(batch)).toBe('waits')
    const found = openDifferences(grace(), SURVEY, batch, code)
    expect(found).toMatchObject({ byFile: true, differences: [{ step: 'how' }] })
    const settled = settleSheet(
      grace(),
      SURVEY,
      batch,
      code,
      () => ({ takes: { how: 'second' }, anew: {} }),
      NOW,
    )
    expect(settled).toMatchObject({ kind: 'settled' })
    expect(answersOf(code)[0]).toBe('how=car')
    expect(responsesOf(code)).toMatchObject([{ channel: 'paper' }])
    expect(waits(batch)).toBe('closed')
  })

  test('that says the same is kept with one press', () => {
    const [batch, code] = [newBatch('100'), newSheet()]
    key(helen(), batch, code)
    bringIn(code)
    expect(openDifferences(helen(), SURVEY, batch, code)).toMatchObject({ byFile: true, differences: [] })
    const settled = settleSheet(helen(), SURVEY, batch, code, () => ({ takes: {}, anew: {} }), NOW)
    expect(settled).toMatchObject({ kind: 'settled' })
    expect(responsesOf(code)).toHaveLength(1)
    expect(waits(batch)).toBe('closed')
  })

  test('that two people typed in before is settled between them, and the file gives way', () => {
    const batch = newBatch('100')
    const code = keyDiffering(batch)
    bringIn(code)
    expect(openSheet(grace(), SURVEY, batch, code)).toMatchObject({ standing: 'differs' })
    const takes = { how: 'second', feel: 'first' }
    expect(settleSheet(helen(), SURVEY, batch, code, () => ({ takes, anew: {} }), NOW)?.kind).toBe('settled')
    expect(responsesOf(code)).toHaveLength(1)
    expect(waits(batch)).toBe('closed')
  })
})

describe('sheets that nobody can type in a second time', () => {
  test('count as they are when somebody decides it, and that stands beside them', () => {
    const batch = newBatch('100')
    const codes = [newSheet(), newSheet()]
    for (const code of codes) key(helen(), batch, code)
    expect(waits(batch)).toBe('waits')
    expect(countOnce(grace(), SURVEY, batch, NOW)).toBe(2)
    expect(countOnce(grace(), SURVEY, batch, NOW)).toBe(0)
    for (const code of codes) expect(responsesOf(code)).toHaveLength(1)
    expect(listSheets(helen(), SURVEY, batch)).toMatchObject([
      { standing: 'saved', once: true },
      { standing: 'saved', once: true },
    ])
    expect(openSaved(helen(), SURVEY, batch, codes[0]!)?.history).toMatchObject([{ byName: 'Grace' }])
    expect(waits(batch)).toBe('closed')
    expect(countOnce(grace(), SURVEY, batch, NOW)).toBeNull()
    expect(countOnce(visitor('en'), SURVEY, batch, NOW)).toBeNull()
  })
})

describe('words that have a theme', () => {
  const words: Answers = { ...SHEET, how: 'other', 'how-other': 'By boat', quote: 'yes' }
  const correct = (batch: string, code: string, answers: Answers) =>
    correctSheet(grace(), SURVEY, batch, code, ({ definition }) => givenFrom(definition, answers), NOW)

  function sheetWithTheme() {
    const [batch, code] = [newBatch(), newSheet()]
    key(helen(), batch, code, words)
    const id = sql(
      "select a.id from survey_answers a join survey_responses r on r.id = a.response_id where r.sheet = ? and a.words = 'By boat'",
    )
      .pluck()
      .get(code)
    sql(
      "insert into survey_themes (id, survey_id, question, name, created_at) values ('water', ?, 'how', 'Water', '2026-12-07')",
    ).run(SURVEY)
    sql(
      "insert into survey_answer_themes (id, answer_id, theme_id, at) values ('one', ?, 'water', '2026-12-07')",
    ).run(id)
    sql(
      "insert into survey_quotes (answer_id, words, by_name, at) values (?, 'By boat', 'Grace', '2026-12-07')",
    ).run(id)
    return [batch, code] as const
  }
  const themes = (code: string) =>
    sql(`select a.words from survey_answer_themes g join survey_answers a on a.id = g.answer_id
      join survey_responses r on r.id = a.response_id where r.sheet = ?`)
      .pluck()
      .all(code)
  const quotes = () => sql("select count(*) from survey_quotes where words = 'By boat'").pluck().get()

  test('keep it when something else is corrected', () => {
    const [batch, code] = sheetWithTheme()
    expect(correct(batch, code, { ...words, feel: '5' })).toMatchObject({ kind: 'saved', unthemed: [] })
    expect(themes(code)).toEqual(['By boat'])
    expect(responsesOf(code)).toHaveLength(1)
    expect(correct(batch, code, { ...words, 'how-other': ' By  boat ', feel: '4' })).toMatchObject({
      unthemed: [],
    })
    expect(themes(code)).toHaveLength(1)
  })

  test('wait for one again when the words are others, and that is said', () => {
    const [batch, code] = sheetWithTheme()
    expect(correct(batch, code, { ...words, 'how-other': 'By ship' })).toMatchObject({ unthemed: ['1'] })
    expect(themes(code)).toEqual([])
    expect(quotes()).toBe(0)
  })

  test('are quoted no longer when the sheet does not allow it', () => {
    const [batch, code] = sheetWithTheme()
    const before = quotes()
    expect(correct(batch, code, { ...words, feel: '5' })?.kind).toBe('saved')
    expect(quotes()).toBe(before)
    expect(correct(batch, code, { ...words, quote: 'no' })?.kind).toBe('saved')
    expect(themes(code)).toHaveLength(1)
    expect(quotes()).toBe(0)
  })
})
