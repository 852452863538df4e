import { beforeEach, expect, test } from 'vitest'
import { forgetOldMessages, KEPT_MONTHS } from '../../app/domain/site/retention'
import { helpMessages } from '../../db/schema'
import en from '../../locales/en/privacy.json'
import { emptyDatabase } from '../support/database'

const message = (id: string, createdAt: string) => ({
  id,
  createdAt,
  name: 'Sam',
  reach: '01632 960 001',
  words: 'Hello',
  lang: 'en',
})
let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
})

test('what people sent us goes when its time is over, and not a day before', () => {
  db.insert(helpMessages)
    .values([message('old', '2025-11-21T10:00:00.000Z'), message('kept', '2025-11-23T10:00:00.000Z')])
    .run()
  expect(forgetOldMessages(new Date('2026-11-22T10:00:00Z'))).toEqual({ messages: 1, reports: 0, mails: 0 })
  expect(
    db
      .select()
      .from(helpMessages)
      .all()
      .map((m) => m.id),
  ).toEqual(['kept'])
})

test('the privacy page promises the same time', () => {
  expect(en.send.text).toContain(`${KEPT_MONTHS} months`)
})
