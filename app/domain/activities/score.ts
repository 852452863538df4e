import { type Answers, LIKES, type Like, type Need, termsOfNeed, type When, type With } from './choose-steps'
import { type Directory, FOR_ANYONE, FREE, maskOf, ONLINE, ONLINE_ONLY } from './directory'
import { hasAccess } from './masks'
import { ACCESS, DAYS, KINDS, type Kind, SUPPORT, WHO, type Who } from './vocabulary'
import type { Where } from './where'

/** A reason in words: a message key under `choose:reason.` with its values. */
export type Reason = {
  key:
    | `likes.${Like}`
    | 'place.inTown'
    | 'place.near'
    | 'place.online'
    | `when.${When}`
    | `help.${Need}`
    | `with.${With}`
    | 'room.free'
    | 'cost.free'
  values?: Record<string, string | number>
}
/** What does not fit, said as plainly: under `choose:but.`. */
export type But = {
  key:
    | 'likes'
    | 'place.far'
    | 'place.unknown'
    | 'place.notOnline'
    | 'place.onlineOnly'
    | 'when.other'
    | 'when.ask'
    | `help.${Need}`
    | 'room.full'
    | 'room.waiting'
  values?: Record<string, string | number>
}

/**
 * How well one activity fits. Weights: what somebody likes 4 each; their town 3, near it 2; online when asked 3; a time
 * that suits 2; a wish about people 2 each; a free place 1; free of charge 1. Against: full 2, a waiting list 1, made
 * for a group that was not asked for 2. `missed` counts the wishes (like, where, when) that do not fit.
 */
export type Scored = {
  position: number
  score: number
  liked: boolean
  missed: number
  unmet: Need[]
  km: number | null
  reasons: Reason[]
  but: But[]
}

export function scoreOf(
  directory: Directory,
  answers: Answers,
  where: Where | null,
  position: number,
): Scored {
  const one: Scored = {
    position,
    score: 0,
    liked: true,
    missed: 0,
    unmet: [],
    km: null,
    reasons: [],
    but: [],
  }
  addLikes(directory, answers, one)
  addWhere(directory, answers, where, one)
  addWhen(directory, answers, one)
  addNeeds(directory, answers, one)
  addWiths(directory, answers, one)
  addRoom(directory, one)
  return one
}

function give(one: Scored, worth: number, key: Reason['key'], values?: Reason['values']): void {
  one.score += worth
  one.reasons.push(values ? { key, values } : { key })
}

function miss(one: Scored, key: But['key'], values?: But['values']): void {
  one.missed++
  one.but.push(values ? { key, values } : { key })
}

const kindBits = (kinds: readonly Kind[]) =>
  kinds.reduce((mask, kind) => mask | (1 << KINDS.indexOf(kind)), 0)

function addLikes({ kinds }: Directory, { like }: Answers, one: Scored): void {
  for (const each of like) if (kinds[one.position]! & kindBits(LIKES[each])) give(one, 4, `likes.${each}`)
  one.liked = like.length === 0 || one.reasons.length > 0
  if (!one.liked) miss(one, 'likes')
}

function addWhere(directory: Directory, answers: Answers, where: Where | null, one: Scored): void {
  const online = (directory.marks[one.position]! & ONLINE) !== 0
  if (answers.where === 'online') {
    if (online) give(one, 3, 'place.online')
    else miss(one, 'place.notOnline')
    return
  }
  if (!where) return
  const { spot, side, km } = where
  const placed = directory.mainPlace[one.position] !== -1
  one.km = placed && !Number.isNaN(km[one.position]) ? Math.round(km[one.position]! * 10) / 10 : null
  if (side[one.position] === 2) give(one, 3, 'place.inTown', { place: spot.name })
  else if (side[one.position] === 1) give(one, 2, 'place.near', { place: spot.name, km: one.km ?? 0 })
  else if (one.km !== null) missFar(one, spot.name, one.km)
  else if (online) miss(one, 'place.onlineOnly')
  else miss(one, 'place.unknown', { place: spot.name })
}

/** About half an hour by car, which is as far as most people travel today. */
const FAR_KM = 30

/** Among the far ones the nearest is the best; beyond half an hour it is hardly what was asked for. */
function missFar(one: Scored, place: string, km: number): void {
  miss(one, 'place.far', { place, km })
  one.score -= km / 10
  if (km > FAR_KM) one.missed++
}

/** Bits of directory cells: 4 a day, the last for sessions with no time. */
const everyDay = (bits: number) => DAYS.reduce((cells, _, day) => cells | (bits << (day * 4)), 0)
const WHEN_CELLS: Record<When, number> = {
  mornings: everyDay(0b0001),
  afternoons: everyDay(0b0010),
  evenings: everyDay(0b0100),
  weekends: (0b1111 << (5 * 4)) | (0b1111 << (6 * 4)),
}

function addWhen({ cells }: Directory, { when }: Answers, one: Scored): void {
  if (when.length === 0) return
  const fitting = when.filter((each) => cells[one.position]! & WHEN_CELLS[each])
  for (const each of fitting) give(one, 2, `when.${each}`)
  if (fitting.length > 0) return
  const untimed = everyDay(0b1000)
  miss(one, cells[one.position] === 0 || cells[one.position]! & untimed ? 'when.ask' : 'when.other')
}

/** A need is met by a plain yes alone: "partly" and "nobody has said" are no promise. */
function addNeeds(directory: Directory, { help }: Answers, one: Scored): void {
  const home = (directory.marks[one.position]! & ONLINE_ONLY) !== 0
  for (const need of help) {
    const { access: facts = [], support: keys = [], notAtHome } = termsOfNeed(need)
    const access = maskOf(ACCESS, facts)
    const support = maskOf(SUPPORT, keys)
    const there = access === 0 || (home && notAtHome) || hasAccess(directory, one.position, access)
    if (there && (directory.support[one.position]! & support) === support) give(one, 0, `help.${need}`)
    else {
      one.unmet.push(need)
      one.but.push({ key: `help.${need}` })
    }
  }
}

const whoBits = (who: readonly Who[]) => maskOf(WHO, who)
const OLDER = whoBits(['older-people', 'dementia'])
const YOUNG = whoBits(['young-adults'])
const CARERS = whoBits(['carers'])
const ONE_PERSON = kindBits(['befriending', 'shared-lives'])

function addWiths({ who, support, kinds }: Directory, { with: wishes }: Answers, one: Scored): void {
  const i = one.position
  const group = who[i]!
  const fits: Record<With, boolean> = {
    'few-people': (support[i]! & (1 << SUPPORT.indexOf('small-group'))) !== 0,
    'one-person':
      (kinds[i]! & ONE_PERSON) !== 0 || (support[i]! & (1 << SUPPORT.indexOf('one-to-one'))) !== 0,
    anyone: (group & FOR_ANYONE) !== 0,
    'young-adults': (group & YOUNG) !== 0,
    'older-people': (group & OLDER) !== 0,
  }
  for (const wish of wishes) if (fits[wish]) give(one, 2, `with.${wish}`)
  const onlyFor = (mask: number) => group !== 0 && (group & ~mask) === 0
  const notAsked =
    (onlyFor(OLDER) && !wishes.includes('older-people')) ||
    (onlyFor(YOUNG) && !wishes.includes('young-adults')) ||
    onlyFor(CARERS)
  if (notAsked) one.score -= 2
}

function addRoom({ room, marks }: Directory, one: Scored): void {
  const state = room[one.position]
  if (state === 0) give(one, 1, 'room.free')
  if (marks[one.position]! & FREE) give(one, 1, 'cost.free')
  if (state === 2) penalise(one, 1, 'room.waiting')
  if (state === 3) penalise(one, 2, 'room.full')
}

function penalise(one: Scored, worth: number, key: But['key']): void {
  one.score -= worth
  one.but.push({ key })
}
