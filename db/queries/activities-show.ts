import { prepared } from './statements'

export type ShownRow = {
  id: string
  slug: string
  status: string
  tier: string | null
  setting: string | null
  minAge: number | null
  maxAge: number | null
  dementiaSpecialist: 0 | 1
  openToAnyone: 0 | 1
  room: 'free' | 'waiting-list' | 'full' | 'ask'
  waitingWeeks: number | null
  meetName: string | null
  meetRole: string | null
  meetPhoto: string | null
  pickedUp: 'yes' | 'no' | 'ask'
  busStop: string | null
  busNumbers: string | null
  phone: string | null
  email: string | null
  website: string | null
  checkedOn: string | null
  easyRead: 0 | 1
  closedAt: string | null
  updatedAt: string
  organisationName: string
  organisationSlug: string
  organisationPhone: string | null
  organisationEmail: string | null
  organisationWebsite: string | null
}

export const findActivity = (slug: string) =>
  prepared(
    `select a.id, a.slug, a.status, a.tier, a.setting, a.min_age as minAge, a.max_age as maxAge,
       a.dementia_specialist as dementiaSpecialist, a.open_to_anyone as openToAnyone, a.room,
       a.waiting_weeks as waitingWeeks, a.meet_name as meetName, a.meet_role as meetRole, a.meet_photo as meetPhoto,
       a.picked_up as pickedUp, a.bus_stop as busStop, a.bus_numbers as busNumbers, a.phone, a.email, a.website,
       a.checked_on as checkedOn, a.easy_read as easyRead, a.closed_at as closedAt, a.updated_at as updatedAt,
       o.name as organisationName, o.slug as organisationSlug, o.phone as organisationPhone,
       o.email as organisationEmail, o.website as organisationWebsite
     from activities a join organisations o on o.id = a.organisation_id where a.slug = ?`,
  ).get(slug) as ShownRow | undefined

export type TextRow = {
  lang: string
  name: string
  summary: string | null
  about: string
  bring: string | null
  firstVisit: string | null
  gettingThere: string | null
  howToTry: string | null
  leadsTo: string | null
}

/** In `lang` first, then in English, then in any other. */
export const listTexts = (activityId: string, lang: string) =>
  prepared(
    `select lang, name, summary, about, bring, first_visit as firstVisit, getting_there as gettingThere,
       how_to_try as howToTry, leads_to as leadsTo
     from activity_texts where activity_id = ? order by lang = ? desc, lang = 'en' desc, lang`,
  ).all(activityId, lang) as TextRow[]

export type SessionRow = {
  day: string | null
  date: string | null
  startsAt: string | null
  endsAt: string | null
  everyWeeks: number
  firstDate: string | null
  lastDate: string | null
  note: string | null
}

export const listSessions = (activityId: string) =>
  prepared(
    `select day, date, starts_at as startsAt, ends_at as endsAt, every_weeks as everyWeeks,
       first_date as firstDate, last_date as lastDate, note
     from sessions where activity_id = ? order by date, starts_at, position`,
  ).all(activityId) as SessionRow[]

export type ClosureRow = {
  firstDate: string
  lastDate: string
  reason: 'holiday' | 'bank-holiday' | 'staff-training' | 'building-work' | 'other'
}

export const listClosures = (activityId: string) =>
  prepared(
    `select first_date as firstDate, last_date as lastDate, reason from activity_closures
     where activity_id = ? order by first_date, last_date`,
  ).all(activityId) as ClosureRow[]

export const listCosts = (activityId: string) =>
  prepared('select kind, pence, note from costs where activity_id = ? order by position').all(activityId) as {
    kind: string
    pence: number | null
    note: string | null
  }[]

/** Terms that were worked out from a feed's words count as kinds alone: nobody promised the rest. */
export const listTerms = (activityId: string) =>
  prepared(
    `select t.taxonomy, t.key, t.name from activity_terms x join taxonomy_terms t on t.id = x.term_id
     where x.activity_id = ? and (not x.inferred or t.taxonomy = 'kind') order by t.taxonomy, x.position, t.position`,
  ).all(activityId) as { taxonomy: string; key: string; name: string }[]

export type ShownPlaceRow = {
  id: string
  kind: 'physical' | 'virtual'
  name: string
  line1: string | null
  townName: string | null
  townSlug: string | null
  postcode: string | null
  lat: number | null
  lng: number | null
  photo: string | null
  photoAlt: string | null
}

export const listPlacesOf = (activityId: string) =>
  prepared(
    `select p.id, p.kind, p.name, p.line1, coalesce(t.name, p.town_name) as townName, p.town_slug as townSlug,
       p.postcode, p.lat, p.lng, p.photo, p.photo_alt as photoAlt
     from activity_places x join places p on p.id = x.place_id left join towns t on t.slug = p.town_slug
     where x.activity_id = ? order by x.position, x.id`,
  ).all(activityId) as ShownPlaceRow[]

export const listAccess = (placeId: string) =>
  prepared('select fact, answer, note from place_access where place_id = ?').all(placeId) as {
    fact: string
    answer: 'yes' | 'no' | 'partly'
    note: string | null
  }[]
