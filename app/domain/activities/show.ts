import {
  findActivity,
  listAccess,
  listClosures,
  listCosts,
  listPlacesOf,
  listSessions,
  listTerms,
  listTexts,
  type ShownPlaceRow,
  type ShownRow,
  type TextRow,
} from '../../../db/queries/activities-show'
import { atOneMoment } from '../../../db/queries/snapshot'
import type { Viewer } from '../people/viewer'
import type { AccessAnswer, Activity, ActivityPlace, Text } from './activity'
import { addMonths, type DateText } from './dates'
import { directoryOn } from './directory'
import { listSimilar } from './similar'
import { closuresAhead, datesOf, nextDates, weekOf } from './timetable'
import { ACCESS, type AccessFact, TAXONOMIES, type Taxonomy } from './vocabulary'

/** A page that nobody has checked for so long says so. */
const OLD_AFTER_MONTHS = 6

/**
 * Everything on the page of one activity. One that has closed still has its page, which says so.
 * @returns null when there is none of that address
 */
export function showActivity(viewer: Viewer, slug: string, today: DateText): Activity | null {
  return atOneMoment((memory) => {
    const row = findActivity(slug)
    const texts = row ? listTexts(row.id, viewer.lang) : []
    if (!row || texts.length === 0) return null
    const terms = termsOf(row.id)
    const places = placesOf(row.id)
    return {
      ...factsOf(row),
      ...wordsOf(texts),
      ...terms,
      kind: terms.kinds[0] ?? null,
      ...timesOf(row, today),
      ...costsOf(row.id),
      places,
      online: row.setting === 'online' || places.some((place) => place.online),
      old: !row.checkedOn || row.checkedOn < addMonths(today, -OLD_AFTER_MONTHS),
      similar: listSimilar(
        viewer,
        directoryOn(memory, today),
        { id: row.id, kinds: terms.kinds, places },
        today,
      ),
    }
  })
}

const STATES: Record<string, Activity['state']> = { active: 'open', 'temporarily closed': 'closed-for-now' }

const factsOf = (row: ShownRow) => ({
  id: row.id,
  slug: row.slug,
  state: STATES[row.status] ?? ('closed' as const),
  closedOn: row.closedAt?.slice(0, 10) ?? null,
  easyRead: row.easyRead === 1,
  organisation: { name: row.organisationName, slug: row.organisationSlug, website: row.organisationWebsite },
  phone: row.phone ?? row.organisationPhone,
  email: row.email ?? row.organisationEmail,
  website: row.website ?? row.organisationWebsite,
  openToAnyone: row.openToAnyone === 1,
  minAge: row.minAge,
  maxAge: row.maxAge,
  dementiaSpecialist: row.dementiaSpecialist === 1,
  tier: row.tier as Activity['tier'],
  setting: row.setting as Activity['setting'],
  room: row.room,
  waitingWeeks: row.room === 'waiting-list' ? row.waitingWeeks : null,
  pickedUp: row.pickedUp,
  bus: row.busStop
    ? { stop: row.busStop, numbers: (row.busNumbers ?? '').split(/[\s,]+/).filter(Boolean) }
    : null,
  meet:
    row.meetName || row.meetRole || row.meetPhoto
      ? { name: row.meetName, role: row.meetRole, photo: row.meetPhoto }
      : null,
  checkedOn: row.checkedOn,
  updatedOn: row.updatedAt.slice(0, 10),
})

/** Each text in the best language that has it: the viewer's, English, any. */
function wordsOf(texts: TextRow[]) {
  const text = (field: keyof TextRow): Text | null => {
    const row = texts.find((t) => t[field]?.trim())
    return row ? { lang: row.lang, lines: linesOf(row[field] as string) } : null
  }
  const best = texts[0] as TextRow
  return {
    name: best.name,
    nameLang: best.lang,
    summary: text('summary'),
    about: text('about'),
    bring: text('bring'),
    firstVisit: text('firstVisit'),
    gettingThere: text('gettingThere'),
    howToTry: text('howToTry'),
    leadsTo: text('leadsTo'),
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function termsOf(activityId: string) {
  const rows = listTerms(activityId)
  const keys = <T extends Taxonomy>(taxonomy: T) => {
    const ours = TAXONOMIES[taxonomy] as readonly string[]
    return rows
      .filter((row) => row.taxonomy === taxonomy && ours.includes(row.key))
      .map((row) => row.key) as Array<(typeof TAXONOMIES)[T][number]>
  }
  return {
    kinds: keys('kind'),
    who: keys('who'),
    support: keys('support'),
    therapy: keys('therapy'),
    spoken: keys('spoken'),
    live: keys('live'),
    stage: keys('stage'),
    otherTerms: rows.filter((row) => row.taxonomy === 'imported').map((row) => row.name),
  }
}

function timesOf(row: ShownRow, today: DateText) {
  const sessions = listSessions(row.id)
  const closures = listClosures(row.id)
  const next = row.status === 'active' ? nextDates(sessions, closures, today) : []
  return {
    week: weekOf(sessions, today),
    dates: datesOf(sessions, closures, today),
    next,
    nextSession: next[0] ?? null,
    closures: closuresAhead(sessions, closures, today),
  }
}

function costsOf(activityId: string) {
  const costs = listCosts(activityId) as Activity['costs']
  return { costs, free: costs.some((cost) => cost.kind === 'free' || cost.pence === 0) }
}

const placesOf = (activityId: string): ActivityPlace[] =>
  listPlacesOf(activityId).map((row) => {
    const { kind, ...place } = row
    return { ...place, online: kind === 'virtual', access: accessOf(row) }
  })

/** Facts that people plan by: when nobody has said, the page says just that. */
const IMPORTANT: AccessFact[] = [
  'step-free',
  'accessible-toilet',
  'changing-place',
  'parking',
  'quiet-room',
  'hearing-loop',
]
const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const

function accessOf(place: ShownPlaceRow): AccessAnswer[] {
  const said = new Map(listAccess(place.id).map((row) => [row.fact, row]))
  const wanted = (fact: AccessFact) =>
    said.has(fact) || (place.kind === 'physical' && IMPORTANT.includes(fact))
  return ACCESS.filter(wanted)
    .map((fact) => ({
      fact,
      answer: said.get(fact)?.answer ?? ('unknown' as const),
      note: said.get(fact)?.note ?? null,
    }))
    .sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer))
}
