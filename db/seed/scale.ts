import { DAYS, type Day } from '../../app/domain/activities/vocabulary'
import type { Db } from '../connection.server'
import { rebuildSearch } from '../queries/search'
import { allOrNothing } from '../queries/transaction'
import { buildMarket, type Market, writeMarket } from './index'
import { TOWNS } from './towns'

type Row = Record<string, unknown>

const PLACE_WORDS = [
  ...[
    'Riverside',
    'Northgate',
    'Old Mill',
    'Park Road',
    'Station',
    'Chapel',
    'Orchard',
    'Highfield',
    'Lakeside',
  ],
  ...['Meadow', 'Southside', 'Castle', 'Bridge', 'Corner', 'Hilltop', 'Garden', 'Harbour', 'Abbey', 'Linden'],
]

/**
 * For the bench: the demo market and copies of it, `factor` markets in all, each with its own providers, places,
 * names, towns, days and prices. Deterministic. An empty database only.
 */
export function scaleSeed(db: Db, factor: number): void {
  allOrNothing(() => {
    const market = buildMarket()
    writeMarket(db, market)
    for (let copy = 1; copy < factor; copy++) writeMarket(db, copyMarket(market, copy))
    rebuildSearch(db)
  }, db)
}

/** Towns and terms are shared; every other row gets ids of its own. */
function copyMarket(market: Market, copy: number): Market {
  const renamed = (rows: Row[], keys: string[]) => rows.map((row) => withIds(row, keys, copy))
  return {
    towns: [],
    taxonomyTerms: [],
    organisations: renamed(market.organisations, ['id']).map((row) => ({
      ...row,
      slug: `${row.slug}-${copy}`,
      name: `${row.name} ${pick(PLACE_WORDS, copy)}`,
    })),
    places: renamed(market.places, ['id']).map((row, at) => movePlace(row, copy + at * 7)),
    placeAccess: renamed(market.placeAccess, ['placeId']),
    activities: renamed(market.activities, ['id', 'organisationId']).map((row) => ({
      ...row,
      slug: `${row.slug}-${copy}`,
    })),
    activityPlaces: renamed(market.activityPlaces, ['id', 'activityId', 'placeId']),
    activityTexts: renamed(market.activityTexts, ['activityId']).map((row, at) => ({
      ...row,
      name: `${row.name} ${pick(PLACE_WORDS, copy + at)} ${copy}`,
    })),
    activityTerms: renamed(market.activityTerms, ['id', 'activityId']),
    sessions: renamed(market.sessions, ['id', 'activityId']).map((row) => ({
      ...row,
      day: shiftDay(row.day, copy),
    })),
    costs: renamed(market.costs, ['id', 'activityId']).map((row) => ({
      ...row,
      pence: typeof row.pence === 'number' && row.pence > 0 ? row.pence + (copy % 20) * 50 : row.pence,
    })),
    activityClosures: renamed(market.activityClosures, ['id', 'activityId']),
  }
}

/** The number of the copy takes the place of an id's first 8 digits: still a UUID, still the same each time. */
function withIds(row: Row, keys: string[], copy: number): Row {
  const start = copy.toString(16).padStart(8, '0')
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, start + String(row[key]).slice(8)])) }
}

function movePlace(row: Row, by: number): Row {
  if (row.townSlug === null) return row
  const slugs = Object.keys(TOWNS) as (keyof typeof TOWNS)[]
  const from = TOWNS[row.townSlug as keyof typeof TOWNS]
  const slug = slugs[by % slugs.length]!
  const to = TOWNS[slug]
  return {
    ...row,
    name: `${row.name} ${pick(PLACE_WORDS, by)}`,
    townSlug: slug,
    townName: to.name,
    lat: Number(row.lat) - from.lat + to.lat,
    lng: Number(row.lng) - from.lng + to.lng,
    photo: null,
    photoAlt: null,
  }
}

const shiftDay = (day: unknown, by: number) =>
  day === null ? null : DAYS[(DAYS.indexOf(day as Day) + by) % DAYS.length]!

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!
