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
} from '../schema'
import type { ActivityRecord, PlaceRecord, TermRow } from './directory-records'
import { insertIfNew, insertRow, putRow } from './rows'
import { prepared } from './statements'

/** What a feed gave us before: by id, the hash of the row and whether we closed it. */
export type KnownRow = { id: string; name: string; sourceHash: string | null; closedAt: string | null }

export const listKnownRows = (source: string): KnownRow[] =>
  prepared(
    `select id, source_hash as sourceHash, closed_at as closedAt, coalesce(
       (select name from activity_texts where activity_id = a.id order by lang = 'en' desc, lang limit 1), slug) as name
     from activities a where source = ? order by id`,
  ).all(source) as KnownRow[]

/** Where an activity came from, when there is one with this id. */
export const sourceOf = (id: string): string | undefined =>
  prepared('select source from activities where id = ?').pluck().get(id) as string | undefined

export type Other = { name: string; postcode: string | null; source: string }

/** Open activities of other sources, once for each place: what a new row may be the same as. */
export const listOthers = (source: string): Other[] =>
  prepared(
    `select x.name, p.postcode, a.source from activities a join activity_texts x on x.activity_id = a.id
     left join activity_places l on l.activity_id = a.id left join places p on p.id = l.place_id
     where a.source <> ? and a.closed_at is null`,
  ).all(source) as Other[]

/** Whether a record is there already and belongs to somebody else: then it is used, and left as it is. */
const isForeign = (table: 'organisations' | 'places' | 'taxonomy_terms', id: string, source: string) => {
  const owner = prepared(`select source from ${table} where id = ?`).pluck().get(id)
  return owner !== undefined && owner !== source
}

export const listSlugs = (table: 'activities' | 'organisations'): string[] =>
  prepared(`select slug from ${table}`).pluck().all() as string[]

export const slugOf = (table: 'activities' | 'organisations', id: string): string | undefined =>
  prepared(`select slug from ${table} where id = ?`).pluck().get(id) as string | undefined

type Child = { id: string; activityId: string }

/**
 * Writes an activity with all that belongs to it, in place of what was there. Call it inside a transaction.
 * @param newId a feed may use one id for parts of two activities: the second gets this one
 */
export function putActivityRecord(record: ActivityRecord, newId: (part: Child) => string): void {
  const { activity, organisation } = record
  const withFreeId = <T extends Child>(table: string, row: T): T =>
    prepared(`select 1 from ${table} where id = ?`).get(row.id) ? { ...row, id: newId(row) } : row
  if (!isForeign('organisations', organisation.id, activity.source)) putRow(organisations, organisation)
  putRow(activities, activity, ['createdAt'])
  for (const table of [
    'activity_texts',
    'sessions',
    'costs',
    'activity_closures',
    'activity_terms',
    'activity_places',
  ]) {
    prepared(`delete from ${table} where activity_id = ?`).run(activity.id)
  }
  for (const text of record.texts) insertRow(activityTexts, text)
  for (const session of record.sessions) insertRow(sessions, withFreeId('sessions', session))
  for (const cost of record.costs) insertRow(costs, withFreeId('costs', cost))
  for (const closure of record.closures) insertRow(activityClosures, withFreeId('activity_closures', closure))
  for (const { link, term } of record.terms) {
    putTerm(term, activity.source)
    insertRow(activityTerms, withFreeId('activity_terms', link))
  }
  for (const place of record.places) {
    putPlace(place, activity)
    insertRow(activityPlaces, withFreeId('activity_places', place.link))
  }
}

export function putTerm(term: TermRow, source: string): void {
  if (term.source === 'own') insertIfNew(taxonomyTerms, term)
  else if (!isForeign('taxonomy_terms', term.id, source)) putRow(taxonomyTerms, term)
}

/** Facts read out of the words of another activity at this place are its own to change. */
const FORGET_ACCESS = `
  delete from place_access where place_id = @place and (source_id is null or source_id not in
    (select activity_id from activity_places where place_id = @place and activity_id <> @activity))`

function putPlace({ place, access }: PlaceRecord, { id, source }: ActivityRecord['activity']): void {
  if (isForeign('places', place.id, source)) return
  putRow(places, place)
  prepared(FORGET_ACCESS).run({ place: place.id, activity: id })
  for (const row of access) insertIfNew(placeAccess, row)
}

/** Gone from its feed. It keeps its page, and opens again when the feed has it again. */
export const closeActivity = (id: string, at: string): void => {
  prepared("update activities set status = 'inactive', closed_at = ?, updated_at = ? where id = ?").run(
    at,
    at,
    id,
  )
}

/** Places, organisations and terms of a feed that no activity has any more. */
export function removeOrphans(source: string): void {
  prepared('delete from places where source = ? and id not in (select place_id from activity_places)').run(
    source,
  )
  prepared(
    'delete from organisations where source = ? and id not in (select organisation_id from activities)',
  ).run(source)
  prepared(
    'delete from taxonomy_terms where source = ? and id not in (select term_id from activity_terms)',
  ).run(source)
}
