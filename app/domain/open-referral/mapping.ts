/**
 * How an activity becomes an Open Referral UK 3.0 service, and back. `write-*.ts` go out, `read-*.ts` come in;
 * both keep to this table, and what goes out and comes in again goes out the same, to the byte.
 *
 * | here | there |
 * |---|---|
 * | activity id, name, about | service `id`, `name`, `description` (English, else the first language) |
 * | texts of other languages, and all other texts | `attributes`: a `Text` term, `label` the language, `value` |
 * | status | `status`. What is closed is left out of lists and exports, and is still found by its id |
 * | website, email, phone | `url`, `email`, `phones` (plain HSDS) |
 * | minAge, maxAge | `minimum_age`, `maximum_age` |
 * | checkedOn, updatedAt | `assured_date`, `last_modified` |
 * | kind, who, support, therapy, live, stage | `attributes` with a term of that taxonomy |
 * | spoken | `languages`, with the name and the code of plain HSDS |
 * | tier, setting, room, pickedUp | `attributes` with a term of that taxonomy; room and pickedUp not for "ask" |
 * | dementiaSpecialist, openToAnyone, easyRead | `attributes` with a `Mark` term |
 * | waitingWeeks, busStop, busNumbers, meetPhoto | `attributes` with a `Fact` term and a `value` |
 * | meetName, meetRole | `contacts`: one whose id is made from the activity's |
 * | closures | `attributes` with a `Closed for a time` term, `value` "2026-12-24/2027-01-01" |
 * | a session, or all that share a sourceId | one `schedules` row: `byday`, `opens_at`, `closes_at`, `interval` |
 * | firstDate, lastDate, a session's date | `valid_from` and `dtstart`, `valid_to`, `dtstart` without `freq` |
 * | costs | `cost_options`: `option` says the kind, `amount` pounds, `amount_description` the note |
 * | a cost that came from the deprecated `fees` | `fees` |
 * | activity_places, places | `service_at_locations`, `location` with one address |
 * | outward code where no postcode is known | `postal_code` |
 * | place_access | `accessibility` with an `Access` attribute: `value` yes, no or partly; `details` the note |
 * | organisation, kind | `organization`, `attributes` with a `Kind of organisation` term |
 * | terms with no meaning here | taxonomy 'imported'; `scheme` is the feed's name of its taxonomy |
 *
 * What a feed says beyond this is kept in `feedExtra` of the row and written again as it came (tidied). Not
 * carried: slugs, photos of places and other files, which town of ours a place is in (found again by name), and
 * terms and access facts that we worked out from the owner's words (worked out again).
 * A schedule that is not weekly ("the second Tuesday") is kept whole in the activity's `feedExtra`: it is
 * exported, but makes no session.
 */

/** A change in how a feed is read: raise it, and the next import writes every row anew. */
export const MAPPING_VERSION = 1

/** The `option` of a cost of ours, by its kind. Never reword: older exports hold these. */
export const COST_OPTIONS = {
  free: 'Free',
  session: 'Each session',
  day: 'Each day',
  week: 'Each week',
  month: 'Each month',
  'direct-payment': 'Direct payment',
  'council-funded': 'Paid by the council',
  other: 'Other cost',
} as const

/** iCalendar's day codes, and ours. */
export const DAY_CODES = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
} as const

/** ISO 639 codes of the languages spoken. Makaton has none. */
export const SPOKEN_CODES: Record<string, string> = {
  english: 'en',
  polish: 'pl',
  urdu: 'ur',
  bengali: 'bn',
  romanian: 'ro',
  'british-sign-language': 'bfi',
}
