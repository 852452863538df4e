import {
  type CardCostRow,
  type CardRow,
  type CardSession,
  listCardCosts,
  listCardRows,
  listCardSessions,
} from '../../../db/queries/activities-cards'
import { atOneMoment, type Memory, remember } from '../../../db/queries/snapshot'
import type { Lang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'
import type { Card, CardCost, CardWhen } from './card'
import type { DateText } from './dates'
import { DAYS, type Day, KINDS, type Kind } from './vocabulary'

/** Cards of these activities, in this order. One that is gone or has no words is left out. */
export function buildCards(
  viewer: Viewer,
  ids: string[],
  today: DateText,
  kmOf?: (id: string) => number | null,
): Card[] {
  if (ids.length === 0) return []
  const cards = atOneMoment((memory) => findCards(knownOn(memory, today), ids, viewer.lang, today))
  return kmOf ? cards.map((card) => ({ ...card, km: roundKm(kmOf(card.id)) })) : cards
}

/** Cards by language and id; null where an activity has gone. They say nothing of who looks, nor how far it is. */
type KnownCards = { today: DateText; cards: Map<string, Card | null> }
/** About 1 MB. */
const MOST_KNOWN = 1000

/** Cards that were made since the content was last written, on this day: the same for everybody. */
function knownOn(memory: Memory, today: DateText): KnownCards {
  const known = remember<KnownCards>(memory, 'cards', () => ({ today, cards: new Map() }))
  if (known.today !== today || known.cards.size > MOST_KNOWN) known.cards.clear()
  known.today = today
  return known
}

function findCards({ cards }: KnownCards, ids: string[], lang: Lang, today: DateText): Card[] {
  const missing = ids.filter((id) => !cards.has(`${lang} ${id}`))
  for (const id of missing) cards.set(`${lang} ${id}`, null)
  for (const card of makeCards(missing, lang, today)) cards.set(`${lang} ${card.id}`, card)
  return ids.flatMap((id) => cards.get(`${lang} ${id}`) ?? [])
}

function makeCards(ids: string[], lang: Lang, today: DateText): Card[] {
  if (ids.length === 0) return []
  const sessions = byActivity(listCardSessions(ids))
  const costs = byActivity(listCardCosts(ids))
  return listCardRows(ids, lang).map((row) =>
    buildCard(row, sessions.get(row.id) ?? [], costs.get(row.id) ?? [], today),
  )
}

function byActivity<T extends { activityId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.activityId)
    if (group) group.push(row)
    else groups.set(row.activityId, [row])
  }
  return groups
}

function buildCard(row: CardRow, sessions: CardSession[], costs: CardCostRow[], today: DateText): Card {
  const kinds = readKinds(row.kinds)
  const online = row.setting === 'online' || row.placeKind === 'virtual'
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameLang: row.lang,
    summary: row.summary,
    kind: kinds[0] ?? null,
    kinds,
    placeName: online ? null : row.placeName,
    townName: online ? null : row.townName,
    online,
    when: readWhen(sessions, today),
    cost: readCost(costs),
    room: row.room,
    waitingWeeks: row.room === 'waiting-list' ? row.waitingWeeks : null,
    easyRead: row.easyRead === 1,
    closed: row.status !== 'active',
    km: null,
  }
}

const roundKm = (km: number | null): number | null =>
  km === null || Number.isNaN(km) ? null : Math.round(km * 10) / 10

const readKinds = (keys: string | null): Kind[] =>
  (keys ?? '').split(' ').filter((key): key is Kind => (KINDS as readonly string[]).includes(key))

/** The week when there is one; else the dates that are still to come. What is over says nothing. */
export function readWhen(sessions: CardSession[], today: DateText): CardWhen {
  const weekly = sessions.filter((s) => s.day && (s.lastDate ?? today) >= today)
  if (weekly.length > 0) {
    const everyWeeks = Math.min(...weekly.map((s) => s.everyWeeks))
    return {
      kind: 'weekly',
      days: DAYS.filter((day) => weekly.some((s) => s.day === day)) as Day[],
      ...timesOf(weekly),
      everyWeeks,
    }
  }
  const once = sessions.filter((s) => s.date && s.date >= today).sort((a, b) => (a.date! < b.date! ? -1 : 1))
  if (once.length === 0) return { kind: 'ask' }
  return { kind: 'dates', dates: [...new Set(once.map((s) => s.date as string))], ...timesOf(once) }
}

/** The earliest session's times, and whether others differ. */
function timesOf(sessions: CardSession[]) {
  const byStart = [...sessions].sort((a, b) => ((a.startsAt ?? '99') < (b.startsAt ?? '99') ? -1 : 1))
  const first = byStart[0] as CardSession
  const varies = sessions.some((s) => s.startsAt !== first.startsAt || s.endsAt !== first.endsAt)
  return { startsAt: first.startsAt, endsAt: first.endsAt, varies }
}

/** What a person pays comes first; how it may be paid is said beside it. */
export function readCost(costs: { kind: string; pence: number | null }[]): CardCost {
  const directPayment = costs.some((cost) => cost.kind === 'direct-payment')
  const price =
    costs.find((cost) => cost.kind === 'free') ??
    costs.find(
      (cost) => cost.kind !== 'direct-payment' && cost.kind !== 'council-funded' && cost.pence !== null,
    ) ??
    costs.find((cost) => cost.kind !== 'direct-payment') ??
    costs[0]
  if (!price) return { kind: 'ask', pence: null, directPayment }
  const free = price.kind === 'free' || price.pence === 0
  return {
    kind: free ? 'free' : (price.kind as CardCost['kind']),
    pence: free ? 0 : price.pence,
    directPayment,
  }
}
