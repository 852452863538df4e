import { describe, expect, test } from 'vitest'
import {
  dueDay,
  type Happened,
  isClosed,
  type Kind,
  mayFollow,
  movesNow,
  type Side,
  standingOf,
  waitsFor,
} from '../../../app/domain/asks/states'

const TODAY = '2026-11-23'
type Step = Kind | { kind: Kind; by?: Side; reason?: string; date?: string }

/** Where an ask is after these events; each made by the side that usually makes it. */
function after(...steps: Step[]) {
  const staffs = ['seen', 'offered', 'tried', 'started', 'waiting', 'not-now', 'note']
  const events = steps.map((step): Happened => {
    const { kind, by, reason = null, date = null } = typeof step === 'string' ? { kind: step } : step
    const side = by ?? (staffs.includes(kind) ? 'staff' : 'asker')
    return { kind, reason, date, byRole: side === 'staff' ? 'staff' : 'person' }
  })
  return standingOf(events)
}
const offered = { kind: 'offered' as const, date: '2026-11-23' }
const later = { kind: 'offered' as const, date: '2026-11-30' }
const goOn = { kind: 'how-was-it' as const, reason: 'go-on' }
const notForMe = { kind: 'how-was-it' as const, reason: 'not-for-me' }

describe('what may follow', () => {
  test.each<[string, ReturnType<typeof after>, Side, Kind[]]>([
    [
      'a new ask, for staff',
      after('sent'),
      'staff',
      ['seen', 'offered', 'waiting', 'not-now', 'question', 'note'],
    ],
    ['a new ask, for the person', after('sent'), 'asker', ['taken-back', 'question']],
    [
      'an offer, for the person',
      after('sent', 'seen', offered),
      'asker',
      ['yes', 'no', 'taken-back', 'question'],
    ],
    [
      'an offer, for staff',
      after('sent', 'seen', offered),
      'staff',
      ['offered', 'not-now', 'question', 'note'],
    ],
    [
      'a yes, on the day',
      after('sent', offered, 'yes'),
      'staff',
      ['offered', 'tried', 'not-now', 'question', 'note'],
    ],
    [
      'a yes, before the day',
      after('sent', later, 'yes'),
      'staff',
      ['offered', 'not-now', 'question', 'note'],
    ],
    [
      'a visit, for the person',
      after('sent', offered, 'yes', 'tried'),
      'asker',
      ['how-was-it', 'taken-back', 'question'],
    ],
    [
      'wanting to go on',
      after('sent', offered, 'yes', 'tried', goOn),
      'staff',
      ['started', 'waiting', 'not-now', 'question', 'note'],
    ],
    ['not for me: staff', after('sent', offered, 'yes', 'tried', notForMe), 'staff', ['note']],
    ['not for me: the person', after('sent', offered, 'yes', 'tried', notForMe), 'asker', []],
    ['having started', after('sent', offered, 'yes', 'tried', goOn, 'started'), 'asker', []],
    ['taken back', after('sent', 'taken-back'), 'staff', ['note']],
  ])('%s', (_what, standing, by, moves) => {
    expect(movesNow(standing, by, TODAY)).toEqual(moves)
  })

  test('only the other side answers a question, and one question is open at a time', () => {
    const asked = after('sent', 'seen', offered, { kind: 'question', by: 'asker' })
    expect(mayFollow(asked, 'answered', 'staff', TODAY)).toBe(true)
    expect(mayFollow(asked, 'answered', 'asker', TODAY)).toBe(false)
    expect(mayFollow(asked, 'question', 'asker', TODAY)).toBe(false)
    const answered = after('sent', offered, { kind: 'question' }, { kind: 'answered', by: 'staff' })
    expect(answered).toMatchObject({ stage: 'offered', question: null })
    expect(mayFollow(answered, 'yes', 'asker', TODAY)).toBe(true)
  })

  test('nobody makes the moves of the other side', () => {
    expect(mayFollow(after('sent', offered), 'yes', 'staff', TODAY)).toBe(false)
    expect(mayFollow(after('sent'), 'offered', 'asker', TODAY)).toBe(false)
    expect(mayFollow(after('sent', offered, 'yes', 'tried', goOn), 'started', 'asker', TODAY)).toBe(false)
  })
})

describe('whose turn it is, and by when', () => {
  test.each<[string, ReturnType<typeof after>, string, string | null]>([
    ['a new ask', after('sent'), 'staff', '2026-11-25'],
    ['an offer', after('sent', 'seen', offered), 'person', null],
    ['a yes: staff say how it went on its day', after('sent', later, 'yes'), 'staff', '2026-11-30'],
    ['a question on an offer', after('sent', offered, { kind: 'question' }), 'staff', '2026-11-25'],
    ['a question of staff', after('sent', { kind: 'question', by: 'staff' }), 'person', null],
    ['a visit', after('sent', offered, 'yes', 'tried'), 'person', null],
    ['wanting to go on', after('sent', offered, 'yes', 'tried', goOn), 'staff', '2026-11-25'],
    ['the waiting list', after('sent', 'waiting'), 'nobody', null],
    ['not now', after('sent', 'not-now'), 'nobody', null],
    ['a question after not now', after('sent', 'not-now', { kind: 'question' }), 'staff', '2026-11-25'],
    ['taken back with a question open', after('sent', { kind: 'question' }, 'taken-back'), 'nobody', null],
  ])('%s', (_what, standing, turn, due) => {
    expect(waitsFor(standing)).toBe(turn)
    expect(dueDay(standing, TODAY)).toBe(due)
  })

  test('a note changes nothing', () => {
    expect(after('sent', 'seen', offered, 'note')).toEqual(after('sent', 'seen', offered))
    expect(isClosed(after('sent', 'not-now', 'note'))).toBe(true)
  })
})
