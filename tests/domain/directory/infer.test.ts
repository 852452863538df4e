import { beforeEach, describe, expect, test } from 'vitest'
import { ownTermId } from '../../../app/domain/open-referral/own-terms'
import { type ActivityRecord, readActivityRecords } from '../../../db/queries/directory-records'
import { emptyDatabase } from '../../support/database'
import { feedOf, id, mustImport, service } from './shared-data'

beforeEach(() => void emptyDatabase())

const place = {
  service_at_locations: [
    {
      id: id(100),
      location: {
        id: id(200),
        location_type: 'physical',
        addresses: [{ address_1: 'The Hall', city: 'Maldon' }],
      },
    },
  ],
}

function imported(more: Record<string, unknown>): ActivityRecord {
  mustImport(feedOf([service(1, { ...place, ...more })]))
  return readActivityRecords([id(1)])[0]!
}

const keysOf = (record: ActivityRecord, taxonomy: string) =>
  record.terms.filter(({ term }) => term.taxonomy === taxonomy).map(({ term }) => term.key)

describe('kinds and groups are read out of the words', () => {
  test.each([
    ['Feltham Badminton Club', '', ['sport'], []],
    [
      'Tuesday choir',
      'Singing for people with dementia and their carers.',
      ['music'],
      ['dementia', 'carers'],
    ],
    [
      'Library',
      'Books, computers and internet access. A knitting group.',
      ['computers', 'reading', 'craft'],
      [],
    ],
    ['The Barton Group', 'We started in 1950.', [], []],
    [
      'Friends of the Earth',
      'For older people and adults with a learning disability.',
      [],
      ['learning-disability', 'older-people'],
    ],
  ])('%s', (name, description, kinds, groups) => {
    const record = imported({ name, description })
    expect(keysOf(record, 'kind').toSorted()).toEqual(kinds.toSorted())
    expect(keysOf(record, 'who').toSorted()).toEqual(groups.toSorted())
    expect(record.terms.every(({ link }) => link.inferred)).toBe(true)
  })

  test('but not where the owner gave a kind of ours', () => {
    const attributes = [
      { id: id(3), taxonomy_term: { id: ownTermId('kind', 'social'), name: 'Meeting', description: '' } },
    ]
    expect(keysOf(imported({ name: 'Badminton', attributes }), 'kind')).toEqual(['social'])
  })
})

describe('access facts are read out of the words where they are certain', () => {
  test.each([
    ['Disabled access and disabled toilet', { 'accessible-toilet': 'yes' }],
    [
      'Full wheelchair access. Level entrance. Adapted toilets. Lift.',
      { 'step-free': 'yes', 'accessible-toilet': 'yes' },
    ],
    [
      'Ramp to main entrance, indoor lift and disabled toilet',
      { 'step-free': 'partly', 'accessible-toilet': 'yes' },
    ],
    ['Disabled access on ground floor, accessible toilet', { 'accessible-toilet': 'yes' }],
    ['The toilets are not accessible. No ramp.', {}],
    ['The kitchen and disabled toilet are shared', {}],
    [
      'Audio loop. Guide dogs welcome. Disabled parking.',
      { 'hearing-loop': 'yes', 'assistance-animals': 'yes', parking: 'yes' },
    ],
    ['Car parking', {}],
  ])('%s', (words, facts) => {
    const { access } = imported({
      description: `We meet.\n\n#Access information\n${words}\n\nA ramp is planned.`,
    }).places[0]!
    expect(Object.fromEntries(access.map(({ fact, answer }) => [fact, answer]))).toEqual(facts)
    expect(access.every(({ note }) => note === words)).toBe(true)
  })

  test('and only from the part about access', () => {
    expect(imported({ description: 'Our walks start at the ramp.' }).places[0]!.access).toEqual([])
  })
})

test('the words of a feed wait to be put in Easy Read; those of another site of ours may be so already', () => {
  expect(imported({}).activity.easyRead).toBe(false)
  const mark = { id: ownTermId('mark', 'easy-read'), name: 'Easy read', description: '' }
  expect(imported({ attributes: [{ id: id(3), taxonomy_term: mark }] }).activity.easyRead).toBe(true)
})
