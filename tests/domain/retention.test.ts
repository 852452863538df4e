import { beforeEach, expect, test } from 'vitest'
import { DRAFT_DAYS, deleteWhatIsDue } from '../../app/domain/site/due'
import { forgetOldMessages, KEPT_MONTHS } from '../../app/domain/site/retention'
import { drafts, helpMessages } from '../../db/schema'
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
  expect(forgetOldMessages(new Date('2026-11-22T10:00:00Z'))).toEqual({
    messages: 1,
    reports: 0,
    asks: 0,
    mails: 0,
  })
  expect(
    db
      .select()
      .from(helpMessages)
      .all()
      .map((m) => m.id),
  ).toEqual(['kept'])
})

test('answers that were never sent go after 30 days', () => {
  const draft = (id: string, owner: string, updatedAt: string, finishedAt: string | null = null) => ({
    id,
    owner,
    kind: 'x',
    about: id,
    answers: {},
    step: '',
    createdAt: updatedAt,
    updatedAt,
    finishedAt,
  })
  db.insert(drafts)
    .values([
      draft('left', 'device:a', '2026-10-22T10:00:00.000Z'),
      draft('sent', 'leah', '2026-10-22T10:00:00.000Z', '2026-10-22T10:00:00.000Z'),
      draft('own', 'leah', '2026-10-22T10:00:00.000Z'),
      draft('now', 'device:b', '2026-11-20T10:00:00.000Z'),
    ])
    .run()
  const done = deleteWhatIsDue(new Date('2026-11-22T10:00:00Z'), 'Somebody')
  expect(done).toEqual({ accounts: 0, drafts: 2, files: 0, surveyFiles: 0, waysIn: 0 })
  expect(
    db
      .select()
      .from(drafts)
      .all()
      .map(({ id }) => id),
  ).toEqual(['own', 'now'])
  expect(en.device.items.drafts).toContain(`${DRAFT_DAYS} days`)
})

test('the privacy page promises the same time', () => {
  expect(en.send.text).toContain(`${KEPT_MONTHS} months`)
})
