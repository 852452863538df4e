import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { listNews } from '../../../app/domain/people/news'
import type { Viewer } from '../../../app/domain/people/viewer'
import { mayAnswer } from '../../../app/domain/sharing/decide'
import { putAskInWeek } from '../../../app/domain/week/from-ask'
import { listWeek, sawWeek, whatIsNext } from '../../../app/domain/week/list'
import { beginMove, saveMove, sayNotOn, sayOn } from '../../../app/domain/week/one-day'
import { showEntry } from '../../../app/domain/week/show'
import { addToWeek, beginChange, putBack, saveChange, takeAway } from '../../../app/domain/week/write'
import type { Db } from '../../../db/connection.server'
import { activityId } from '../../../db/seed/ids'
import { weekEntryId } from '../../../db/seed/week'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

/** A Monday, and the day of the seed. */
const NOW = new Date('2026-12-07T09:00:00.000Z')
const SECRET = 's'.repeat(43)
const SAM = idOfDemo('customer')
const KEN = idOfDemo('customer-older')
const sam = member(SAM)
const jo = member(idOfDemo('carer'), 'Jo', { home: 'carer', helping: { personId: SAM, name: 'Sam' } })
const rosa = member(idOfDemo('ken-wife'), 'Rosa', { home: 'carer', helping: { personId: KEN, name: 'Ken' } })

let db: Db
beforeEach(async () => {
  db = await demoDatabase(NOW)
})
const rows = <T = Record<string, unknown>>(sql: string, ...values: unknown[]) =>
  db.$client.prepare(sql).all(...values) as T[]

const ANSWERS = {
  what: 'Choir',
  often: 'weekly',
  days: ['tue', 'fri'],
  part: 'evening',
  startsAt: '18:00',
  endsAt: '19:30',
  place: 'Church hall',
  with: 'Jo',
  how: 'bus',
}
function answer(viewer: Viewer, answers: Record<string, string | string[]> = ANSWERS) {
  const draft = openDraft(viewer, SECRET, { kind: 'week-new' }, NOW)
  saveAnswers(draft, answers, 'check', NOW)
  return draft.id
}
const choirs = () => rows("select * from week_entries where what = 'Choir' order by day")

describe('putting something in', () => {
  test('one row for each day, however often it is sent', () => {
    const draft = answer(sam)
    const first = addToWeek(sam, SECRET, SAM, draft, NOW)
    expect(addToWeek(sam, SECRET, SAM, draft, NOW)).toBe(first)
    expect(choirs()).toMatchObject([
      { day: 'fri', part: 'evening', starts_at: '18:00', who: 'Jo', how: 'bus', first_date: '2026-12-07' },
      { day: 'tue', written_by_name: null },
    ])
  })
  test('answers that are not complete make nothing', () => {
    const draft = answer(sam, { ...ANSWERS, days: [] })
    expect(addToWeek(sam, SECRET, SAM, draft, NOW)).toBeUndefined()
    expect(choirs()).toHaveLength(0)
  })
  test('every other week from next week', () => {
    addToWeek(sam, SECRET, SAM, answer(sam, { ...ANSWERS, often: 'fortnightly', first: 'next' }), NOW)
    expect(choirs()[0]).toMatchObject({ every_weeks: 2, first_date: '2026-12-14' })
  })
  test('a supporter who may: the person sees who wrote it, as new, until they opened their week', () => {
    addToWeek(rosa, SECRET, KEN, answer(rosa), NOW)
    expect(choirs()[0]).toMatchObject({ person_id: KEN, written_by_name: 'Rosa', seen_at: null })
    const ken = member(KEN, 'Ken')
    expect(listNews(ken)).toMatchObject([
      { key: 'week:news.added', values: { name: 'Rosa' }, href: '/me/week' },
    ])
    sawWeek(rosa, KEN, NOW)
    expect(choirs()[0]).toMatchObject({ seen_at: null })
    sawWeek(ken, KEN, NOW)
    expect(choirs()[0]).toMatchObject({ seen_at: NOW.toISOString() })
  })
  test('a supporter who may only see', () => {
    expect(addToWeek(jo, SECRET, SAM, answer(jo), NOW)).toBeNull()
    expect(choirs()).toHaveLength(0)
  })
})

describe('who sees a week', () => {
  test.each([
    ['the person', sam, true],
    ['a supporter with a share', jo, true],
    ['a supporter of somebody else', member(idOfDemo('ken-wife'), 'Rosa'), false],
    ['the advocate with no share of it', member(idOfDemo('sam-advocate'), 'Priya'), false],
    ['staff of the council', member(idOfDemo('council'), 'Helen'), false],
    ['a visitor', { kind: 'visitor', lang: 'en' } as Viewer, false],
  ])('%s', (_, viewer, sees) => {
    expect(listWeek(viewer, SAM, null, NOW) !== null).toBe(sees)
    expect(whatIsNext(viewer, SAM, NOW) !== null).toBe(sees)
    expect(showEntry(viewer, weekEntryId('customer', 0), NOW) !== null).toBe(sees)
  })
  test('nobody after it was stopped, or when it has ended', () => {
    db.$client.prepare('update shares set stopped_at = ? where customer_id = ?').run(NOW.toISOString(), SAM)
    expect(listWeek(jo, SAM, null, NOW)).toBeNull()
    db.$client
      .prepare('update shares set stopped_at = null, ends_at = ? where customer_id = ?')
      .run(NOW.toISOString(), SAM)
    expect(listWeek(jo, SAM, null, NOW)).toBeNull()
  })
  test('one who sees changes nothing, and does not help with the week of another', () => {
    const id = weekEntryId('customer', 0)
    expect(takeAway(jo, id, NOW)).toBe(false)
    expect(sayNotOn(jo, id, '2026-12-12', NOW)).toBe(false)
    expect(beginChange(jo, SECRET, id, NOW)).toBe(false)
    expect(showEntry(jo, id, NOW)?.canChange).toBe(false)
    // Rosa may change Ken's week, but only while it is Ken whom she helps.
    expect(showEntry({ ...rosa, helping: null }, weekEntryId('customer-older', 0), NOW)).toBeNull()
  })
})

describe('changing', () => {
  const id = weekEntryId('customer', 3)
  const draftOf = () => rows<{ id: string }>("select id from drafts where kind = 'week-change'")[0]?.id ?? ''
  function change(answers: Record<string, string>) {
    beginChange(sam, SECRET, id, NOW)
    const draft = openDraft(sam, SECRET, { kind: 'week-change', about: id }, NOW)
    saveAnswers(draft, answers, 'check', NOW)
    return draft.id
  }
  const entry = () => rows('select * from week_entries where id = ?', id)[0]

  test('saves what was changed and keeps the rest', () => {
    const draftId = change({ place: 'Corner shop' })
    expect(saveChange(sam, SECRET, { id, draftId, over: null }, NOW)).toEqual({ kind: 'saved' })
    expect(entry()).toMatchObject({
      what: 'shopping',
      place: 'Corner shop',
      day: 'thu',
      who: 'Jo',
      version: 2,
    })
    expect(saveChange(sam, SECRET, { id, draftId, over: null }, NOW)).toEqual({ kind: 'saved' })
    expect(entry()).toMatchObject({ version: 2 })
  })
  test('when somebody else changed it too, nobody’s words vanish', () => {
    const draftId = change({ place: 'Corner shop' })
    db.$client.prepare("update week_entries set place = 'Big shop', version = 2 where id = ?").run(id)
    const saved = saveChange(sam, SECRET, { id, draftId, over: null }, NOW)
    expect(saved).toMatchObject({ kind: 'conflict', theirs: { place: 'Big shop', version: 2 } })
    expect(entry()).toMatchObject({ place: 'Big shop' })
    expect(draftOf()).toBe(draftId)
    expect(saveChange(sam, SECRET, { id, draftId, over: 2 }, NOW)).toEqual({ kind: 'saved' })
    expect(entry()).toMatchObject({ place: 'Corner shop', version: 3 })
  })
  test('another time ends following the activity; another place does not', () => {
    const cooks = weekEntryId('customer', 0)
    const save = (answers: Record<string, string>) => {
      beginChange(sam, SECRET, cooks, NOW)
      const draft = openDraft(sam, SECRET, { kind: 'week-change', about: cooks }, NOW)
      saveAnswers(draft, answers, 'check', NOW)
      saveChange(sam, SECRET, { id: cooks, draftId: draft.id, over: null }, NOW)
      return rows('select follows, day, starts_at from week_entries where id = ?', cooks)[0]
    }
    expect(save({ place: 'The new kitchen' })).toEqual({ follows: 1, day: 'sat', starts_at: '10:00' })
    expect(save({ startsAt: '11:00' })).toEqual({ follows: 0, day: 'sat', starts_at: '11:00' })
  })
  test('taken away for a day, then for good', () => {
    expect(takeAway(sam, id, NOW)).toBe(true)
    expect(takeAway(sam, id, NOW)).toBe(true)
    const later = (hours: number) => new Date(NOW.getTime() + hours * 3600_000)
    expect(listWeek(sam, SAM, null, later(23))?.takenAway.map((one) => one.id)).toEqual([id])
    expect(putBack(sam, id, later(24))).toBe(false)
    expect(putBack(sam, id, later(23))).toBe(true)
    expect(putBack(sam, id, later(25))).toBe(true)
    expect(showEntry(sam, id, NOW)?.removed).toBe('no')
  })
})

describe('one day', () => {
  const id = weekEntryId('customer', 0)
  const SATURDAY = '2026-12-12'
  const stateOf = (date: string) =>
    listWeek(sam, SAM, date, NOW)?.days[0]?.happenings.find(({ entryId }) => entryId === id)?.state

  test('not on, pressed twice, and on again', () => {
    expect([sayNotOn(sam, id, SATURDAY, NOW), sayNotOn(sam, id, SATURDAY, NOW)]).toEqual([true, true])
    expect(stateOf(SATURDAY)).toBe('off')
    expect(rows('select 1 from week_changes where entry_id = ?', id)).toHaveLength(1)
    expect(sayOn(sam, id, SATURDAY, NOW)).toBe(true)
    expect(stateOf(SATURDAY)).toBe('on')
  })
  test('not on a day on which it is not, or that is no day', () => {
    expect(sayNotOn(sam, id, '2026-12-11', NOW)).toBe(false)
    expect(sayNotOn(sam, id, 'saturday', NOW)).toBe(false)
    expect(sayNotOn(sam, id, '2026-99-99', NOW)).toBe(false)
  })
  test('moved to another day, once', () => {
    beginMove(sam, SECRET, id, SATURDAY, NOW)
    const draft = openDraft(sam, SECRET, { kind: 'week-move', about: `${id} ${SATURDAY}` }, NOW)
    saveAnswers(draft, { to: '2026-12-13', place: '' }, 'check', NOW)
    const send = () => saveMove(sam, SECRET, { id, date: SATURDAY, draftId: draft.id }, NOW)
    expect([send(), send()]).toEqual([true, true])
    expect([stateOf(SATURDAY), stateOf('2026-12-13')]).toEqual(['away', 'moved'])
    expect(rows('select place from week_changes where entry_id = ?', id)).toEqual([{ place: null }])
  })
})

describe('an ask that is started', () => {
  const at = NOW.toISOString()
  function ask(slug: string, whens: string[]) {
    db.$client
      .prepare(
        `insert into asks (id, reference, activity_id, activity_name, person_id, name, reach, whens, help, lang, created_at)
         values ('ask', 'A-9', ?, 'Tried', ?, 'Leah', '', ?, '[]', 'en', ?)`,
      )
      .run(activityId(slug), SAM, JSON.stringify(whens), at)
    const helen = member(idOfDemo('council'), 'Helen', { posts: [{ kind: 'council', organisationId: null }] })
    const access = mayAnswer(helen, { personId: SAM, organisationId: null, ability: 'do' }, NOW)
    if (!access) throw new Error('refused')
    return () => putAskInWeek(access, { askId: 'ask', activityId: activityId(slug), personId: SAM }, NOW)
  }
  const entries = () =>
    rows("select day, starts_at, follows, place, picture, seen_at from week_entries where ask_id = 'ask'")

  test('the sessions that suit, once', () => {
    const start = ask('packing-line-basildon', ['tue 09:00 15:00', 'wed 09:00 12:30'])
    expect([start(), start()]).toEqual([2, 0])
    expect(entries()).toMatchObject([
      { day: 'tue', starts_at: '09:00', follows: 1, place: 'The Packing Shed', seen_at: null },
      { day: 'wed', starts_at: '09:00' },
    ])
  })
  test('all of them, when any time suits', () => {
    expect(ask('packing-line-basildon', ['any'])()).toBe(4)
  })
  test('the day alone, when its time has changed since', () => {
    expect(ask('packing-line-basildon', ['tue 13:00 15:00'])()).toBe(1)
  })
})
