import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { countRequests, listRequests } from '../../../app/domain/asks/desk'
import { showOwnAsk } from '../../../app/domain/asks/own'
import { answerRequest, showRequest } from '../../../app/domain/asks/staff-answer'
import { visitor } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { asks, looks } from '../../../db/schema'
import { dawn, helen, jo, kindsOf, mails, mel, NOW, OFFER, SAM, sam, send, tell } from '../../support/asks'
import { demoDatabase } from '../../support/database'

beforeEach(async () => {
  await demoDatabase()
  mails.length = 0
})

describe('staff', () => {
  test('of another provider find nothing, and their look is kept', () => {
    const id = send(sam())
    expect(showRequest(mel(), id, NOW)).toBeNull()
    expect(answerRequest(mel(), id, { ...OFFER, key: 'o' }, NOW, tell)).toEqual({ kind: 'not-found' })
    const kept = database().select().from(looks).where(eq(looks.viewerName, 'Mel')).all()
    expect(kept.map(({ outcome, ability }) => `${outcome} ${ability}`)).toEqual(['refused see', 'refused do'])
    expect(listRequests(mel(), {}, NOW)?.asks.map((ask) => ask.id)).not.toContain(id)
    expect(listRequests(dawn(), {}, NOW)?.asks.map((ask) => ask.id)).toContain(id)
    expect(showRequest(helen(), id, NOW)?.name).toBe('Sam')
  })

  test('only: customers and visitors have no desk', () => {
    for (const viewer of [sam(), jo(), visitor('en')]) {
      expect(listRequests(viewer, {}, NOW)).toBeNull()
      expect(countRequests(viewer, NOW)).toBeNull()
    }
  })

  test('see what is late first, and filters narrow the list', () => {
    const all = listRequests(helen(), { state: 'all' }, NOW)
    expect(all?.asks[0]?.overdue).toBe(true)
    expect(all?.count).toBe(database().select().from(asks).all().length)
    const late = listRequests(helen(), { state: 'overdue' }, NOW)
    expect(late?.asks.every(({ overdue }) => overdue)).toBe(true)
    expect(late?.count).toBe(countRequests(helen(), NOW)?.overdue)
    expect(listRequests(helen(), { who: 'A-1010' }, NOW)?.asks.map(({ name }) => name)).toEqual(['Maya'])
    for (const page of [1.33, -2, 1e300]) {
      expect(listRequests(helen(), { page }, NOW)?.asks.length).toBeGreaterThan(0)
    }
    expect(listRequests(helen(), { who: '%' }, NOW)?.asks).toEqual([])
    const open = listRequests(dawn(), {}, NOW)
    expect(open?.asks.every(({ organisation }) => organisation === 'Hill Farm')).toBe(true)
    expect(countRequests(dawn(), NOW)?.unanswered).toBe(1)
  })

  test('cannot send hard words; words to think about go out once they were seen', () => {
    const id = send(sam())
    const hard = { do: 'question', words: "Please don't utilise the entrance!", key: 'q' }
    const result = answerRequest(dawn(), id, { ...hard, accept: 'yes' }, NOW, tell)
    expect(result).toMatchObject({ kind: 'wrong', problems: [] })
    expect(result.kind === 'wrong' && result.findings.some(({ rule }) => rule === 'contraction')).toBe(true)
    const warned = { do: 'question', words: 'The group is chosen by you.', key: 'q' }
    expect(answerRequest(dawn(), id, warned, NOW, tell)).toMatchObject({ kind: 'wrong' })
    expect(answerRequest(dawn(), id, { ...warned, accept: 'yes' }, NOW, tell)).toMatchObject({ kind: 'done' })
  })

  test('may write a note for themselves, which the person never gets', () => {
    const id = send(sam())
    const note = { do: 'note', words: "Didn't phone back; try again!", forPerson: 'no', key: 'n' }
    const told = mails.length
    expect(answerRequest(dawn(), id, note, NOW, tell)).toMatchObject({ kind: 'done' })
    expect(showOwnAsk(sam(), SAM, id, NOW)?.events.map(({ kind }) => kind)).toEqual(['sent'])
    expect(showRequest(dawn(), id, NOW, { onlyLooks: true })?.events.map(({ kind }) => kind)).toContain(
      'note',
    )
    expect(mails).toHaveLength(told)
    answerRequest(dawn(), id, { do: 'note', words: 'Bring boots.', forPerson: 'yes', key: 'm' }, NOW, tell)
    expect(showOwnAsk(sam(), SAM, id, NOW)?.events.map(({ words }) => words)).toContain('Bring boots.')
  })

  test.each([
    ['a day that is over', { 'date-year': '2020' }, 'date'],
    ['no day', { 'date-month': '13' }, 'date'],
    ['an end before the start', { endsAt: '09:00' }, 'endsAt'],
    ['nobody who meets them', { meets: ' ' }, 'meets'],
    ['no choice of a day', { slot: 'x' }, 'slot'],
  ])('cannot offer with %s', (_what, change, at) => {
    const id = send(sam())
    const result = answerRequest(dawn(), id, { ...OFFER, ...change, key: 'o' }, NOW, tell)
    expect(result.kind === 'wrong' && result.problems.map((one) => one.at)).toContain(at)
    expect(kindsOf(id)).toEqual(['sent'])
  })

  test('see About me only when it was sent along', () => {
    expect(showRequest(dawn(), send(sam()), NOW)?.asked.about).toEqual([])
    expect(showRequest(dawn(), send(sam(), { about: 'yes' }), NOW)?.asked.about.length).toBeGreaterThan(0)
  })
})
