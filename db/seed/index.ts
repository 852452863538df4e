import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '../../app/env.server'
import type { Db } from '../connection.server'
import { rebuildSearch } from '../queries/search'
import { allOrNothing } from '../queries/transaction'
import {
  activities,
  activityClosures,
  activityPlaces,
  activityTerms,
  activityTexts,
  costs,
  sessions,
} from '../schema/activities'
import { organisations } from '../schema/organisations'
import { placeAccess, places, towns } from '../schema/places'
import { taxonomyTerms } from '../schema/taxonomy'
import { seedAbout } from './about'
import { seedAccount } from './account'
import { ACTIVITIES } from './activities'
import { seedAsks } from './asks'
import { buildActivity, slugOf } from './build-activities'
import { buildOrganisations } from './build-organisations'
import { buildPlace } from './build-places'
import { seedChanges } from './changes'
import { drawDoor } from './doors'
import { seedGoals } from './goals'
import { organisationId } from './ids'
import { seedKeying } from './keying'
import { seedPeople } from './people'
import { PLACES } from './places'
import { writeRows } from './rows'
import { seedSharing } from './sharing'
import { seedSurveys } from './surveys'
import { buildTerms } from './taxonomy'
import { POLISH } from './texts/polish'
import { URDU } from './texts/urdu'
import { TOWNS } from './towns'
import { seedWeek } from './week'

/** In an order that foreign keys allow. */
const TABLES = {
  towns,
  taxonomyTerms,
  organisations,
  places,
  placeAccess,
  activities,
  activityPlaces,
  activityTexts,
  activityTerms,
  sessions,
  costs,
  activityClosures,
}

export type Market = Record<keyof typeof TABLES, Record<string, unknown>[]>

/** Every row of the demo market, by table. */
export function buildMarket(): Market {
  const sown = buildOrganisations()
  const reachOf = new Map(sown.map(({ id, phone, email, website }) => [id, { phone, email, website }]))
  const venues = PLACES.map(buildPlace)
  const built = ACTIVITIES.map((seed) => {
    const reach = reachOf.get(organisationId(seed.by))
    if (!reach) throw new Error(`${slugOf(seed)}: there is no organisation "${seed.by}"`)
    return buildActivity(seed, reach, { pl: POLISH[slugOf(seed)], ur: URDU[slugOf(seed)] })
  })
  return {
    towns: Object.entries(TOWNS).map(([slug, town]) => ({ slug, ...town })),
    taxonomyTerms: buildTerms(),
    organisations: sown,
    places: venues.map((venue) => venue.place),
    placeAccess: venues.flatMap((venue) => venue.access),
    activities: built.map((one) => one.activity),
    activityPlaces: built.flatMap((one) => one.places),
    activityTexts: built.flatMap((one) => one.texts),
    activityTerms: built.flatMap((one) => one.terms),
    sessions: built.flatMap((one) => one.sessions),
    costs: built.flatMap((one) => one.costs),
    activityClosures: built.flatMap((one) => one.closures),
  }
}

/** What belongs to people, in an order that foreign keys allow. Its days are counted from the day of the seed. */
const PEOPLES_PARTS = [
  seedPeople,
  seedAccount,
  seedGoals,
  seedAsks,
  seedSharing,
  seedAbout,
  seedWeek,
  seedSurveys,
  seedChanges,
  seedKeying,
]

const daysAfter = (now: Date) => (days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Fills an empty database with the demo market and its people, all or nothing. The same bytes each time in one day. */
export function seedDemo(
  db: Db,
  photos = db.$client.memory ? undefined : join(env().DATA_DIR, 'photos'),
  now = new Date(),
): void {
  allOrNothing(() => {
    writeMarket(db, buildMarket())
    for (const seedPart of PEOPLES_PARTS) seedPart(db, daysAfter(now))
    rebuildSearch(db)
  }, db)
  if (photos) drawPhotos(photos)
}

/** Drawings of front doors stand in for the photos that a real site uploads. */
function drawPhotos(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const place of PLACES.filter((one) => one.door)) {
    writeFileSync(join(folder, `${place.slug}.svg`), drawDoor(place))
  }
}

export function writeMarket(db: Db, market: Market): void {
  for (const [name, table] of Object.entries(TABLES)) writeRows(db, table, market[name as keyof Market])
}
