import { beforeEach, describe, expect, test } from 'vitest'
import { closeBatch, findBatch, listBatches, makeBatch } from '../../../app/domain/keying/batch'
import { openSaved } from '../../../app/domain/keying/correct'
import { openDifferences, settleSheet } from '../../../app/domain/keying/settle'
import { listSheets } from '../../../app/domain/keying/sheet'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import { newSecret } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { surveyId } from '../../../db/seed/surveys'
import { demoDatabase } from '../../support/database'
import { helen, key, keyDiffering, NOW, newBatch, newSheet, SURVEY } from '../../support/keying'
import { idOfDemo, member } from '../../support/viewers'

beforeEach(async () => {
  await demoDatabase(NOW)
})

const count = (table: string) =>
  database().$client.prepare(`select count(*) from ${table}`).pluck().get() as number

describe('batches', () => {
  test('are made once, however often the form is sent', () => {
    const given = { name: ' Post  of Monday ', channel: 'paper', share: '25', key: newSecret() }
    const before = count('keying_batches')
    const [first, second] = [1, 2].map(() => makeBatch(helen(), SURVEY, given, NOW))
    expect(first).toEqual(second)
    expect(count('keying_batches')).toBe(before + 1)
    expect(listBatches(helen(), SURVEY)?.batches[0]).toMatchObject({
      name: 'Post of Monday',
      doubleShare: 25,
    })
    expect(makeBatch(helen(), SURVEY, { name: '', channel: '', share: '7', key: '' }, NOW)).toMatchObject({
      problems: [{ at: 'name' }, { at: 'channel' }, { at: 'share' }],
    })
  })

  test('are for the council alone, of a survey that is open or was', () => {
    const batch = newBatch('100')
    const code = keyDiffering(batch)
    const others = [
      visitor('en'),
      member(idOfDemo('customer')),
      member(idOfDemo('carer'), 'Jo', { helping: { personId: idOfDemo('customer'), name: 'Sam' } }),
      member(idOfDemo('provider'), 'Dawn', { posts: [{ kind: 'provider', organisationId: 'hill-farm' }] }),
      member(idOfDemo('job-coach'), 'Tom', { posts: [{ kind: 'job-coach', organisationId: null }] }),
      { ...helen(), scope: 'low-risk' as const },
    ]
    const before = count('keyings') + count('keying_settled')
    for (const viewer of others) {
      expect(listBatches(viewer, SURVEY)).toBeNull()
      expect(findBatch(viewer, SURVEY, batch)).toBeNull()
      expect(listSheets(viewer, SURVEY, batch)).toBeNull()
      expect(key(viewer, batch, newSheet())).toBeNull()
      expect(openDifferences(viewer, SURVEY, batch, code)).toBeNull()
      expect(settleSheet(viewer, SURVEY, batch, code, () => ({ takes: {}, anew: {} }), NOW)).toBeNull()
      expect(openSaved(viewer, SURVEY, batch, code)).toBeNull()
      expect(closeBatch(viewer, SURVEY, batch, NOW)).toBeNull()
      expect(
        makeBatch(viewer, SURVEY, { name: 'A', channel: 'paper', share: '0', key: newSecret() }, NOW),
      ).toBeNull()
    }
    expect(count('keyings') + count('keying_settled')).toBe(before)
    expect(listBatches(helen(), surveyId('evenings'))).toBeNull()
    expect(listBatches(helen(), 'no-such')).toBeNull()
    expect(listBatches(commandLine, SURVEY)).not.toBeNull()
  })
})
