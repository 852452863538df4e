import { database } from '../../db/connection.server'
import { rebuildSearch } from '../../db/queries/search'
import * as tables from '../../db/schema'
import { emptyDatabase } from './database'

/** A small directory, written by hand in each test: only what the test is about needs saying. */
export type SmallPlace = {
  town?: string
  townName?: string
  postcode?: string
  at?: [lat: number, lng: number]
  access?: string
  kind?: 'physical' | 'virtual'
}
export type SmallActivity = {
  name?: string
  summary?: string
  about?: string
  /** Words in other languages: name and text. */
  pl?: [name: string, about: string]
  ur?: [name: string, about: string]
  place?: string | string[]
  kinds?: string
  who?: string
  support?: string
  /** `sat 10:00-12:00`, `mon`, `on 2026-12-05 11:00-15:00`, `tue 10:00-12:00 every 2 from 2026-09-01 to 2027-01-01` */
  when?: string[]
  /** `free`, `session 800`, `direct-payment` */
  costs?: string[]
  closed?: [first: string, last: string, reason: 'holiday' | 'bank-holiday' | 'other'][]
} & Partial<typeof tables.activities.$inferInsert>

export const TOWNS = {
  chelmsford: ['Chelmsford', 'essex', 51.736, 0.469],
  /** 13 km from Chelmsford, 7 km from Maldon. */
  witham: ['Witham', 'essex', 51.8, 0.638],
  maldon: ['Maldon', 'essex', 51.745, 0.66],
  'saffron-walden': ['Saffron Walden', 'essex', 52.023, 0.243],
  sandy: ['Sandy', 'bedfordshire', 52.13, -0.289],
} as const

/** A new database with these places and activities, ready to be searched. */
export function smallDirectory(
  places: Record<string, SmallPlace>,
  activities: Record<string, SmallActivity>,
) {
  const db = emptyDatabase()
  for (const [slug, [name, area, lat, lng]] of Object.entries(TOWNS)) {
    db.insert(tables.towns).values({ slug, name, area, lat, lng }).run()
  }
  db.insert(tables.organisations)
    .values({
      id: 'org',
      slug: 'org',
      name: 'Hillside',
      description: '',
      kind: 'charity',
      source: 'test',
      updatedAt: NOW,
    })
    .run()
  for (const [id, place] of Object.entries(places)) addPlace(id, place)
  for (const [slug, activity] of Object.entries(activities)) addActivity(slug, activity)
  rebuildSearch(db)
  return db
}

const NOW = '2026-11-01T09:00:00.000Z'

function addPlace(
  id: string,
  { town, townName, postcode, at, access = '', kind = 'physical' }: SmallPlace,
): void {
  const db = database()
  const centre = town ? TOWNS[town as keyof typeof TOWNS] : undefined
  const [lat, lng] = at ?? (centre ? [centre[2], centre[3]] : [null, null])
  db.insert(tables.places)
    .values({
      id,
      kind,
      name: id,
      townSlug: town,
      townName: townName ?? centre?.[0],
      postcode,
      outward: postcode?.split(' ')[0],
      lat,
      lng,
      source: 'test',
      updatedAt: NOW,
    })
    .run()
  for (const word of access.split(' ').filter(Boolean)) {
    const answer = word.startsWith('-')
      ? ('no' as const)
      : word.startsWith('~')
        ? ('partly' as const)
        : ('yes' as const)
    db.insert(tables.placeAccess)
      .values({ placeId: id, fact: word.replace(/^[-~]/, ''), answer })
      .run()
  }
}

export function addActivity(slug: string, activity: SmallActivity): void {
  const {
    name = slug,
    summary,
    about = '',
    pl,
    ur,
    place,
    kinds,
    who,
    support,
    when,
    costs,
    closed,
    ...columns
  } = activity
  const db = database()
  db.insert(tables.activities)
    .values({
      id: slug,
      slug,
      organisationId: 'org',
      status: 'active',
      easyRead: true,
      source: 'test',
      createdAt: NOW,
      updatedAt: NOW,
      ...columns,
    })
    .run()
  const texts = [
    ['en', name, about],
    ...(pl ? [['pl', ...pl]] : []),
    ...(ur ? [['ur', ...ur]] : []),
  ] as string[][]
  for (const [lang, own, text] of texts) {
    const row = {
      activityId: slug,
      lang: lang!,
      name: own!,
      about: text!,
      summary: lang === 'en' ? summary : undefined,
    }
    db.insert(tables.activityTexts).values(row).run()
  }
  ;[place ?? []].flat().forEach((placeId, position) => {
    db.insert(tables.activityPlaces)
      .values({ id: `${slug} ${placeId}`, activityId: slug, placeId, position })
      .run()
  })
  addTerms(slug, { kind: kinds, who, support })
  for (const [position, line] of (when ?? []).entries()) addSession(slug, line, position)
  costs?.forEach((line, position) => {
    const [kind, pence] = line.split(' ') as ['free', string | undefined]
    db.insert(tables.costs)
      .values({
        id: `${slug} ${position}`,
        activityId: slug,
        kind,
        pence: pence ? Number(pence) : null,
        position,
      })
      .run()
  })
  closed?.forEach(([firstDate, lastDate, reason], i) => {
    db.insert(tables.activityClosures)
      .values({ id: `${slug} ${i}`, activityId: slug, firstDate, lastDate, reason })
      .run()
  })
}

function addTerms(activityId: string, terms: Record<string, string | undefined>): void {
  const db = database()
  for (const [taxonomy, keys] of Object.entries(terms)) {
    ;(keys ?? '')
      .split(' ')
      .filter(Boolean)
      .forEach((key, position) => {
        const termId = `${taxonomy} ${key}`
        const term = {
          id: termId,
          taxonomy,
          key,
          name: key.replaceAll('-', ' '),
          description: '',
          source: 'test',
        }
        db.insert(tables.taxonomyTerms).values(term).onConflictDoNothing().run()
        db.insert(tables.activityTerms)
          .values({ id: `${activityId} ${termId}`, activityId, termId, position })
          .run()
      })
  }
}

function addSession(activityId: string, line: string, position: number): void {
  const words = line.split(' ')
  const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)
  const [startsAt, endsAt] = words.find((word) => /^\d\d:\d\d/.test(word))?.split('-') ?? []
  database()
    .insert(tables.sessions)
    .values({
      id: `${activityId} ${position}`,
      activityId,
      day: after('on') ? null : (words[0] as 'mon'),
      date: after('on'),
      startsAt,
      endsAt,
      everyWeeks: Number(after('every') ?? 1),
      firstDate: after('from'),
      lastDate: after('to'),
      position,
    })
    .run()
}
