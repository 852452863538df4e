import { prepared } from './statements'

export type TownRow = { slug: string; name: string; area: string; lat: number; lng: number }
export type PlaceRow = {
  id: string
  name: string
  townName: string | null
  townSlug: string | null
  postcode: string | null
  outward: string | null
  lat: number | null
  lng: number | null
}

export const listTowns = () =>
  prepared('select slug, name, area, lat, lng from towns order by name').all() as TownRow[]

/** Places that one can go to, and that have at least one activity. */
export const listPlaces = () =>
  prepared(
    `select id, name, town_name as townName, town_slug as townSlug, postcode, outward, lat, lng from places p
     where kind = 'physical' and exists (select 1 from activity_places where place_id = p.id) order by id`,
  ).all() as PlaceRow[]
