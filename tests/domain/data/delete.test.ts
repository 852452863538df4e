import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  askToDelete,
  type DeletionLetter,
  deleteDueAccounts,
  findDeletion,
  keepAccount,
} from '../../../app/domain/data/delete'
import { listNews } from '../../../app/domain/people/news'
import { database, openDatabase, useDatabase } from '../../../db/connection.server'
import { findCount } from '../../../db/queries/deletions'
import {
  aboutVersions,
  asks,
  deletions,
  drafts,
  goals,
  helpMessages,
  looks,
  news,
  outbox,
  people,
  shares,
} from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-22T10:00:00Z')
const DUE = new Date('2026-11-29T10:00:00.000Z')
const SAM = idOfDemo('customer')
const JO = idOfDemo('carer')
const sam = member(SAM)
const NOBODY = 'Somebody who has left'

let sent: DeletionLetter[] = []
const post = (letter: DeletionLetter) => void sent.push(letter)
beforeEach(async () => {
  await demoDatabase()
  sent = []
})

describe('asking to delete an account', () => {
  test('waits 7 days, with a mail and a line on the person’s page', () => {
    expect(askToDelete(sam, SAM, NOW, post)).toMatchObject({ dueAt: DUE.toISOString() })
    expect(sent).toMatchObject([{ kind: 'asked', to: 'sam@example.org', called: 'Sam' }])
    expect(listNews(sam, 50).map(({ key }) => key)).toContain('data:news.asked')
    expect(deleteDueAccounts(new Date(DUE.getTime() - 1), NOBODY)).toBe(0)
    expect(findDeletion(sam)).toMatchObject({ dueAt: DUE.toISOString() })
  })

  test('twice is once: the first day counts, with one mail', () => {
    askToDelete(sam, SAM, NOW, post)
    const later = new Date('2026-11-24T10:00:00Z')
    expect(askToDelete(sam, SAM, later, post)).toMatchObject({ dueAt: DUE.toISOString() })
    expect(sent).toHaveLength(1)
  })

  test('can be taken back until then', () => {
    askToDelete(sam, SAM, NOW, post)
    expect(keepAccount(member(SAM, 'Sam', { scope: 'low-risk' }), SAM, NOW, post)).toBe(true)
    expect(sent.map(({ kind }) => kind)).toEqual(['asked', 'kept'])
    expect(keepAccount(sam, SAM, NOW, post)).toBe(false)
    expect(deleteDueAccounts(DUE, NOBODY)).toBe(0)
  })

  test('nobody else can do it, nor a card alone', () => {
    const helping = { helping: { personId: SAM, name: 'Sam' } }
    expect(askToDelete(member(JO, 'Jo', helping), SAM, NOW, post)).toBeNull()
    expect(askToDelete(member(idOfDemo('council'), 'Helen'), SAM, NOW, post)).toBeNull()
    expect(askToDelete(member(SAM, 'Sam', { scope: 'low-risk' }), SAM, NOW, post)).toBeNull()
    askToDelete(sam, SAM, NOW, post)
    expect(keepAccount(member(JO, 'Jo', helping), SAM, NOW, post)).toBe(false)
    expect(findDeletion(member(JO, 'Jo', helping))).toBeNull()
    expect(database().select().from(deletions).all()).toHaveLength(1)
  })
})

describe('after 7 days', () => {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-deletion-'))
  const at = NOW.toISOString()
  afterAll(() => {
    useDatabase(undefined)
    rmSync(folder, { recursive: true })
  })
  beforeAll(async () => {
    // A database that is a file, so that every byte of it can be looked at.
    const bytes = (await demoDatabase()).$client.serialize()
    writeFileSync(join(folder, 'good-days.db'), bytes)
  })

  const SECRETS = ['Zebedee', 'zebedee@example.org', '07700900777', 'purple submarine', 'Quimbly']

  /** Somebody with something in every corner. Their words are found nowhere else. */
  function fillEveryCorner() {
    const db = database()
    const id = 'zeb'
    const person = { id, name: 'Zebedee Quimbly', called: 'Zebedee', email: 'zebedee@example.org' }
    db.insert(people)
      .values({
        ...person,
        phone: '07700900777',
        picture: 'person.1',
        lang: 'en',
        kind: 'customer',
        source: 'self',
        createdAt: at,
        updatedAt: at,
      })
      .run()
    const words = 'I want a purple submarine'
    const writing = { writtenBy: id, writtenByName: null, seenAt: at }
    db.insert(goals)
      .values({
        id: 'g',
        personId: id,
        way: 'own',
        picture: 'way.own',
        words,
        ...writing,
        createdAt: at,
        updatedAt: at,
      })
      .run()
    db.update(goals).set({ words: 'a purple submarine of my own' }).run()
    db.update(goals).set({ words: 'x' }).run()
    db.insert(aboutVersions)
      .values({
        personId: id,
        question: 'like',
        version: 1,
        words,
        chosen: [],
        writtenBy: id,
        updatedAt: at,
      })
      .run()
    db.insert(asks)
      .values({
        id: 'a',
        reference: 'A-99999',
        activityName: 'Cooks',
        personId: id,
        name: 'Zebedee',
        reach: '',
        whens: [],
        help: [],
        words,
        lang: 'en',
        createdAt: at,
      } as typeof asks.$inferInsert)
      .run()
    db.insert(drafts)
      .values([
        draft('d1', { owner: id, personId: id, answers: { words } }),
        draft('d2', { owner: JO, personId: JO, forId: id, answers: { words } }),
      ])
      .run()
    const mail = { subject: '', html: '', lang: 'en', createdAt: at, nextTryAt: at }
    db.insert(outbox)
      .values([
        { id: 'm1', to: 'zebedee@example.org', text: words, ...mail },
        { id: 'm2', to: 'jo@example.org', text: 'Zebedee Quimbly asks you', ...mail },
      ])
      .run()
    db.insert(helpMessages)
      .values({ id: 'h', name: 'Zebedee', reach: '07700 900 777', words, lang: 'en', createdAt: at })
      .run()
    db.insert(looks)
      .values({
        customerId: SAM,
        viewerId: id,
        viewerName: 'Zebedee',
        topic: 'week',
        ability: 'see',
        authority: 'permission',
        outcome: 'allowed',
        at,
      })
      .run()
    db.insert(shares)
      .values({
        id: 's',
        customerId: id,
        supporterId: JO,
        topic: 'goals',
        can: 'see',
        startsAt: at,
        givenBy: id,
        authority: 'permission',
        createdAt: at,
      })
      .run()
    db.insert(news)
      .values({
        id: `share-${id}`,
        personId: JO,
        key: 'sharing:news.shared',
        values: { name: 'Zebedee' },
        href: '/caring',
        at,
      })
      .run()
    return member(id, 'Zebedee')
  }

  const draft = (id: string, more: Partial<typeof drafts.$inferInsert>): typeof drafts.$inferInsert => ({
    id,
    owner: '',
    kind: 'goal',
    about: id,
    answers: {},
    step: '',
    createdAt: at,
    updatedAt: at,
    ...more,
  })

  /** Every file of the database as text. */
  const everyByte = () =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file)).toString('latin1'))
      .join('')

  test('no word, name or address of the person is in any byte of the database', () => {
    const db = openDatabase(join(folder, 'good-days.db'))
    useDatabase(db)
    const zebedee = fillEveryCorner()
    askToDelete(zebedee, 'zeb', NOW, () => undefined)
    const before = everyByte()
    expect(SECRETS.filter((secret) => before.includes(secret))).toEqual(SECRETS)
    const others = db.select().from(people).all().length - 1
    expect(deleteDueAccounts(DUE, NOBODY)).toBe(1)
    const after = everyByte()
    expect(SECRETS.filter((secret) => after.includes(secret))).toEqual([])
    expect(db.select().from(people).all()).toHaveLength(others)
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.$client.pragma('foreign_key_check')).toEqual([])
    whatStays()
  })

  /** Counts, and that somebody looked. */
  function whatStays() {
    expect(findCount('2026-11', 'account.customer')).toBe(1)
    expect(findCount('2026-11', 'ask.')).toBe(1)
    const looked = database().select().from(looks).all()
    expect(looked.filter(({ viewerName }) => viewerName === NOBODY)).toMatchObject([
      { customerId: SAM, viewerId: null },
    ])
    expect(deleteDueAccounts(DUE, NOBODY)).toBe(0)
  }
})

test('a person of the demo goes whole, with all that every part of the site wrote about them', () => {
  askToDelete(sam, SAM, NOW, post)
  expect(deleteDueAccounts(DUE, NOBODY)).toBe(1)
  const client = database().$client
  const tables = client
    .prepare(`select name from sqlite_master where type = 'table'`)
    .pluck()
    .all() as string[]
  const left = tables.flatMap((table) =>
    client
      .prepare(`select * from "${table}"`)
      .all()
      .filter(
        (row) => JSON.stringify(row).includes('Sam Adeyemi') || JSON.stringify(row).includes('sam@example'),
      )
      .map(() => table),
  )
  expect(left).toEqual([])
})

test('a supporter goes: what they wrote for others stays, without their name', () => {
  const jo = member(JO, 'Jo')
  database()
    .insert(aboutVersions)
    .values({
      personId: SAM,
      question: 'like',
      version: 9,
      words: 'Sam likes tea.',
      chosen: [],
      writtenBy: JO,
      writtenByName: 'Jo',
      updatedAt: NOW.toISOString(),
    })
    .run()
  askToDelete(jo, JO, NOW, post)
  deleteDueAccounts(DUE, NOBODY)
  expect(database().select().from(aboutVersions).all()).toMatchObject([
    { words: 'Sam likes tea.', writtenByName: NOBODY },
  ])
})
