import { asc, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { database } from '../connection.server'
import {
  activities,
  activityClosures,
  activityPlaces,
  activityTerms,
  activityTexts,
  costs,
  organisations,
  placeAccess,
  places,
  sessions,
  taxonomyTerms,
  towns,
} from '../schema'

export type ActivityRow = typeof activities.$inferSelect
export type OrganisationRow = typeof organisations.$inferSelect
export type TextRow = typeof activityTexts.$inferSelect
export type PlaceRow = typeof places.$inferSelect
export type AccessRow = typeof placeAccess.$inferSelect
export type PlaceLinkRow = typeof activityPlaces.$inferSelect
export type TermRow = typeof taxonomyTerms.$inferSelect
export type TermLinkRow = typeof activityTerms.$inferSelect
export type SessionRow = typeof sessions.$inferSelect
export type CostRow = typeof costs.$inferSelect
export type ClosureRow = typeof activityClosures.$inferSelect

export type PlaceRecord = { link: PlaceLinkRow; place: PlaceRow; access: AccessRow[] }
export type TermRecord = { link: TermLinkRow; term: TermRow }

/** An activity with all that belongs to it. */
export type ActivityRecord = {
  activity: ActivityRow
  organisation: OrganisationRow
  texts: TextRow[]
  places: PlaceRecord[]
  terms: TermRecord[]
  sessions: SessionRow[]
  costs: CostRow[]
  closures: ClosureRow[]
}

/** The activities with these ids, whole, in the order of the ids. Unknown ids are left out. */
export function readActivityRecords(ids: readonly string[]): ActivityRecord[] {
  if (ids.length === 0) return []
  const db = database()
  const rows = db
    .select({ activity: activities, organisation: organisations })
    .from(activities)
    .innerJoin(organisations, eq(organisations.id, activities.organisationId))
    .where(among(activities.id, ids))
    .all()
  const texts = by(db.select().from(activityTexts).where(among(activityTexts.activityId, ids)).all())
  const terms = readTermLinks(ids)
  const placesOf = readPlaces(ids)
  const sessionsOf = by(inTheirOrder(sessions, ids))
  const costsOf = by(inTheirOrder(costs, ids))
  const closures = by(
    db
      .select()
      .from(activityClosures)
      .where(among(activityClosures.activityId, ids))
      .orderBy(asc(activityClosures.firstDate), asc(activityClosures.id))
      .all(),
  )
  const found = new Map(rows.map((row) => [row.activity.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (!row) return []
    return {
      ...row,
      texts: texts(id),
      places: placesOf(id),
      terms: terms(id),
      sessions: sessionsOf(id),
      costs: costsOf(id),
      closures: closures(id),
    }
  })
}

/** Organisations in the order of the ids. */
export function readOrganisations(ids: readonly string[]): OrganisationRow[] {
  const rows = database().select().from(organisations).where(among(organisations.id, ids)).all()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Terms in the order of the ids. */
export function readTerms(ids: readonly string[]): TermRow[] {
  const rows = database().select().from(taxonomyTerms).where(among(taxonomyTerms.id, ids)).all()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

function readTermLinks(ids: readonly string[]) {
  const rows = database()
    .select({ link: activityTerms, term: taxonomyTerms })
    .from(activityTerms)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, activityTerms.termId))
    .where(among(activityTerms.activityId, ids))
    .orderBy(asc(activityTerms.position), asc(activityTerms.id))
    .all()
  return group(rows, (row) => row.link.activityId)
}

function readPlaces(ids: readonly string[]) {
  const db = database()
  const rows = db
    .select({ link: activityPlaces, place: places, townName: towns.name })
    .from(activityPlaces)
    .innerJoin(places, eq(places.id, activityPlaces.placeId))
    .leftJoin(towns, eq(towns.slug, places.townSlug))
    .where(among(activityPlaces.activityId, ids))
    .orderBy(asc(activityPlaces.position), asc(activityPlaces.id))
    .all()
  const access = db
    .select()
    .from(placeAccess)
    .where(among(placeAccess.placeId, [...new Set(rows.map((row) => row.place.id))]))
    .all()
  const accessOf = group(access, (row) => row.placeId)
  const whole = rows.map(({ link, place, townName }) => ({
    link,
    place: { ...place, townName: place.townName ?? townName },
    access: accessOf(place.id),
  }))
  return group(whole, (row) => row.link.activityId)
}

const inTheirOrder = <T extends typeof sessions | typeof costs>(table: T, ids: readonly string[]) =>
  database()
    .select()
    .from(table)
    .where(among(table.activityId, ids))
    .orderBy(asc(table.position), asc(table.id))
    .all() as T['$inferSelect'][]

/** One parameter, however many ids. */
const among = (column: SQLiteColumn, ids: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`

const by = <T extends { activityId: string }>(rows: T[]) => group(rows, (row) => row.activityId)

function group<T>(rows: T[], keyOf: (row: T) => string): (key: string) => T[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return (key) => groups.get(key) ?? []
}
