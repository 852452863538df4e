import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  ACCESS,
  KINDS,
  LIVE,
  SETTINGS,
  STAGES,
  SUPPORT,
  THERAPIES,
  TIERS,
  WHO,
} from '../../app/domain/activities/vocabulary'
import { checkWords } from '../../app/domain/words/check'
import type { Db } from '../../db/connection.server'
import { holdsRealData, isSeeded } from '../../db/queries/seed'
import { seedDemo } from '../../db/seed'
import { ACTIVITIES } from '../../db/seed/activities'
import { slugOf } from '../../db/seed/build-activities'
import { ORGANISATIONS } from '../../db/seed/organisations'
import { PLACES } from '../../db/seed/places'
import { scaleSeed } from '../../db/seed/scale'
import { POLISH } from '../../db/seed/texts/polish'
import { URDU } from '../../db/seed/texts/urdu'
import { TOWNS } from '../../db/seed/towns'
import { demoDatabase, emptyDatabase } from '../support/database'
import { expectEasyRead, type PlacedText } from '../support/easy-read'

let db: Db
beforeAll(async () => {
  db = await demoDatabase()
})

const count = (sql: string) => db.$client.prepare(sql).pluck().get() as number
const countBy = (sql: string) => new Map(db.$client.prepare(sql).raw().all() as [string, number][])
const countTerms = (taxonomy: string) =>
  countBy(
    `select t.key, count(*) from activity_terms x join taxonomy_terms t on t.id = x.term_id
     where t.taxonomy = '${taxonomy}' group by t.key`,
  )

describe('the size and spread of the market', () => {
  it('has 102 providers and 126 activities, and no provider without an activity', () => {
    expect(count('select count(*) from organisations')).toBe(102)
    expect(count('select count(*) from activities')).toBe(126)
    expect(count('select count(distinct organisation_id) from activities')).toBe(102)
  })

  it.each([
    ['kind', KINDS, 3],
    ['who', WHO, 6],
    ['support', SUPPORT, 6],
    ['therapy', THERAPIES, 2],
    ['live', LIVE, 6],
    ['stage', STAGES, 6],
  ] as const)('has enough of every %s', (taxonomy, keys, least) => {
    const counts = countTerms(taxonomy)
    for (const key of keys) expect(counts.get(key), key).toBeGreaterThanOrEqual(least)
  })

  it('has every tier, setting and access answer', () => {
    const tiers = countBy('select tier, count(*) from activities group by tier')
    for (const tier of TIERS) expect(tiers.get(tier), tier).toBeGreaterThan(10)
    const settings = countBy('select setting, count(*) from activities group by setting')
    for (const setting of SETTINGS) expect(settings.get(setting), setting).toBeGreaterThan(2)
    for (const answer of ['yes', 'no', 'partly']) {
      expect(count(`select count(*) from place_access where answer = '${answer}'`), answer).toBeGreaterThan(
        10,
      )
    }
    const facts = countBy("select fact, count(*) from place_access where answer = 'yes' group by fact")
    for (const fact of ACCESS) expect(facts.get(fact), fact).toBeGreaterThan(5)
  })

  it('has weekends, evenings, fortnights, single days and courses that end', () => {
    const activities = (where: string) =>
      count(`select count(distinct activity_id) from sessions where ${where}`)
    expect(activities("day in ('sat', 'sun')")).toBeGreaterThanOrEqual(20)
    expect(activities("starts_at >= '16:00' and ends_at > '17:00'")).toBeGreaterThanOrEqual(18)
    expect(activities('every_weeks = 2 and first_date is not null')).toBeGreaterThanOrEqual(5)
    expect(activities('date is not null')).toBeGreaterThanOrEqual(1)
    expect(activities('last_date is not null')).toBeGreaterThanOrEqual(6)
    expect(count('select count(*) from sessions where every_weeks > 1 and first_date is null')).toBe(0)
    expect(count('select count(*) from sessions where ends_at <= starts_at')).toBe(0)
    expect(count("select count(*) from activity_closures where first_date = '2026-12-24'")).toBeGreaterThan(
      100,
    )
  })

  it('starts each fortnight and course on the weekday that it names', () => {
    const rows = db.$client
      .prepare('select day, first_date from sessions where day is not null and every_weeks > 1')
      .all() as { day: string; first_date: string }[]
    for (const { day, first_date } of rows) {
      const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(first_date).getUTCDay()]
      expect(`${first_date} ${weekday}`).toBe(`${first_date} ${day}`)
    }
  })

  it('has more than half of the second area in 2 towns', () => {
    const perTown = (where: string) =>
      count(
        `select count(*) from activity_places x join places p on p.id = x.place_id
         join towns t on t.slug = p.town_slug where ${where}`,
      )
    const all = perTown("t.area = 'bedfordshire'")
    expect(perTown("t.slug in ('dunstable', 'leighton-buzzard')")).toBeGreaterThan(all / 2)
  })

  it('has pages that are old, unchecked, not in Easy Read, and closed for a time', () => {
    expect(count("select count(*) from activities where checked_on < '2026-05-22'")).toBe(10)
    expect(count('select count(*) from activities where checked_on is null')).toBe(3)
    expect(count('select count(*) from activities where easy_read = 0')).toBe(6)
    expect(count("select count(*) from activities where status = 'temporarily closed'")).toBe(2)
  })

  it('has Saturday cooking groups with step-free access, in Chelmsford, Dunstable and elsewhere', () => {
    const towns = db.$client
      .prepare(
        `select distinct p.town_slug from activities a
         join activity_terms x on x.activity_id = a.id join taxonomy_terms t on t.id = x.term_id and t.key = 'cooking'
         join sessions s on s.activity_id = a.id and s.day = 'sat'
         join activity_places ap on ap.activity_id = a.id join places p on p.id = ap.place_id
         join place_access f on f.place_id = p.id and f.fact = 'step-free' and f.answer = 'yes'`,
      )
      .pluck()
      .all()
    expect(towns).toEqual(expect.arrayContaining(['chelmsford', 'dunstable', 'colchester']))
  })
})

describe('what the market says', () => {
  const names = [
    ...ORGANISATIONS.map(([, , name]) => name),
    ...PLACES.map(({ name }) => name),
    ...Object.values(TOWNS).map(({ name }) => name),
    ...ACTIVITIES.flatMap(({ meets }) => meets?.split(' ')[0] ?? []),
  ]

  it('is Easy Read, but for the 6 that say they are not', () => {
    const { advice } = expectEasyRead(listEnglish(), { names })
    expect(advice).toBeLessThan(40)
  })

  it('keeps the rules of form in Polish and Urdu', () => {
    for (const [lang, texts] of Object.entries({ pl: POLISH, ur: URDU })) {
      for (const [slug, text] of Object.entries(texts)) {
        expect(ACTIVITIES.map(slugOf), slug).toContain(slug)
        const lines = [
          text!.name,
          text!.summary,
          ...text!.about.split('\n'),
          ...(text!.bring ?? []),
          ...(text!.first ?? []),
        ]
        for (const line of lines) expect(checkWords(line.trim(), { lang }), `${slug}: ${line}`).toEqual([])
      }
    }
  })

  it('has a summary of 12 words at most, 2 to 4 paragraphs, and steps', () => {
    for (const activity of ACTIVITIES.filter((one) => one.easyRead !== false)) {
      expect(activity.summary.split(' ').length, activity.summary).toBeLessThanOrEqual(12)
      const paragraphs = activity.about.trim().split('\n').length
      expect(paragraphs, activity.name).toBeGreaterThanOrEqual(2)
      expect(activity.first?.length, activity.name).toBeGreaterThanOrEqual(3)
    }
  })

  it('does not repeat itself: hardly any sentence is in two activities', () => {
    const seen = new Map<string, number>()
    for (const { about, leadsTo } of ACTIVITIES) {
      for (const sentence of `${about} ${leadsTo ?? ''}`.split(/(?<=[.?])\s+/)) {
        if (sentence.trim()) seen.set(sentence, (seen.get(sentence) ?? 0) + 1)
      }
    }
    expect([...seen].filter(([, times]) => times > 1)).toEqual([])
  })

  it('names no real phone, mail or web address, and no full postcode', () => {
    for (const { phone, email, website } of db.$client
      .prepare(
        'select phone, email, website from organisations union all select phone, email, website from activities',
      )
      .all() as Record<string, string | null>[]) {
      expect(phone).toMatch(/^(?:01632 960|07700 900) \d{3}$/)
      if (email) expect(email).toMatch(/@[a-z0-9-]+\.example\.org$/)
      if (website) expect(website).toMatch(/^https:\/\/[a-z0-9-]+\.example\.org$/)
    }
    expect(count('select count(*) from places where postcode is not null')).toBe(0)
    const written = JSON.stringify([ACTIVITIES, PLACES, ORGANISATIONS])
    expect(written).not.toMatch(/\b0\d{4} ?\d{6}\b|@(?!.*example\.org)|https?:/)
    expect(PLACES.filter(({ line1 }) => /^\d/.test(line1 ?? ''))).toEqual([])
  })
})

const listEnglish = (): PlacedText[] => {
  const texts: PlacedText[] = []
  const add = (where: string, ...given: (string | undefined)[]) => {
    for (const text of given) if (text) texts.push({ where, text })
  }
  for (const one of ACTIVITIES.filter(({ easyRead }) => easyRead !== false)) {
    add(
      one.name,
      one.name,
      one.summary,
      one.there,
      one.try,
      one.leadsTo,
      ...(one.bring ?? []),
      ...(one.first ?? []),
    )
    add(one.name, ...one.about.split('\n').map((line) => line.trim()))
    add(one.name, ...[...one.cost, ...one.when].map((line) => line.split(' # ')[1]), one.bus?.split(': ')[0])
  }
  for (const place of db.$client.prepare('select name, line1, photo_alt from places').all() as Record<
    string,
    string
  >[]) {
    add(place.name!, place.name, place.line1, place.photo_alt)
  }
  for (const note of db.$client.prepare('select note from place_access').pluck().all() as string[])
    add('access', note)
  for (const [slug, , name, description] of ORGANISATIONS) add(slug, name, description)
  return texts
}

describe('seeding', () => {
  const rowsHash = (from: Db) => {
    const hash = createHash('sha256')
    const tables = [
      'organisations',
      'places',
      'place_access',
      'activities',
      'activity_texts',
      'activity_terms',
    ]
    for (const table of [...tables, 'sessions', 'costs', 'activity_closures', 'taxonomy_terms', 'towns']) {
      hash.update(JSON.stringify(from.$client.prepare(`select * from ${table}`).all()))
    }
    return hash.digest('hex')
  }

  it('writes the same rows each time, with ids that never change, and nothing dangling', () => {
    const before = rowsHash(db)
    const again = emptyDatabase()
    // Its own work alone: the machine may be busy with other tests.
    const worked = process.cpuUsage()
    seedDemo(again)
    const { user, system } = process.cpuUsage(worked)
    expect((user + system) / 1000).toBeLessThan(2500)
    expect(rowsHash(again)).toBe(before)
    expect(again.$client.pragma('foreign_key_check')).toEqual([])
    expect(
      again.$client.prepare("select id from activities where slug = 'saturday-cooks'").pluck().get(),
    ).toBe('e56264db-2975-57f6-a1ed-788b10c8a442')
  })

  it('knows a seeded database, an empty one, and one that people have used', () => {
    const empty = emptyDatabase()
    expect([isSeeded(empty), holdsRealData(empty)]).toEqual([false, false])
    seedDemo(empty)
    expect([isSeeded(empty), holdsRealData(empty)]).toEqual([true, false])
    empty.$client.exec(
      "insert into help_messages values ('1', null, 'Sam', '01632 960 001', 'Hello', 'en', '2026-11-22')",
    )
    expect(holdsRealData(empty)).toBe(true)
  })

  it('draws a front door for each place that has one, small enough', () => {
    const folder = mkdtempSync(join(tmpdir(), 'doors-'))
    seedDemo(emptyDatabase(), folder)
    const drawn = readdirSync(folder)
    expect(drawn.length).toBeGreaterThanOrEqual(40)
    for (const file of drawn) expect(readFileSync(join(folder, file)).length, file).toBeLessThanOrEqual(1536)
    rmSync(folder, { recursive: true })
  })

  it('makes larger markets with ids and slugs of their own', () => {
    const large = emptyDatabase()
    scaleSeed(large, 3)
    expect(large.$client.prepare('select count(*) from activities').pluck().get()).toBe(378)
    expect(large.$client.prepare('select count(*) from organisations').pluck().get()).toBe(306)
    expect(large.$client.pragma('foreign_key_check')).toEqual([])
  })
})
