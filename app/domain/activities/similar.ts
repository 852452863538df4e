import type { Viewer } from '../people/viewer'
import { buildCards } from './build-card'
import type { Card } from './card'
import type { DateText } from './dates'
import { CLOSED, type Directory, maskOf, ONLINE } from './directory'
import { KINDS, type Kind } from './vocabulary'

const MOST_SIMILAR = 3

type Like = {
  id: string
  kinds: Kind[]
  places: { lat: number | null; lng: number | null; online: boolean }[]
}

/** Up to 3 open activities of the same main kind, or else of one of the kinds; the nearest first, online last. */
export function listSimilar(viewer: Viewer, directory: Directory, to: Like, today: DateText): Card[] {
  const self = directory.positions.get(to.id) ?? -1
  const farness = measureFrom(directory, to)
  const same = nearest(directory, farness, maskOf(KINDS, to.kinds.slice(0, 1)), [self])
  const others =
    same.length < MOST_SIMILAR ? nearest(directory, farness, maskOf(KINDS, to.kinds), [self, ...same]) : []
  const chosen = [...same, ...others].slice(0, MOST_SIMILAR)
  return buildCards(
    viewer,
    chosen.map((i) => directory.ids[i] as string),
    today,
  )
}

/** The nearest open ones with one of the kinds. Keeps a short list, so that thousands are looked at in one pass. */
function nearest(
  directory: Directory,
  farness: (i: number) => number,
  mask: number,
  not: number[],
): number[] {
  const { kinds, marks, size } = directory
  const best: { i: number; away: number }[] = []
  for (let i = 0; i < size; i++) {
    if ((kinds[i]! & mask) === 0 || (marks[i]! & CLOSED) !== 0 || not.includes(i)) continue
    const away = farness(i)
    if (best.length === MOST_SIMILAR && away >= best[MOST_SIMILAR - 1]!.away) continue
    best.push({ i, away })
    best.sort((a, b) => a.away - b.away || a.i - b.i)
    if (best.length > MOST_SIMILAR) best.pop()
  }
  return best.map(({ i }) => i)
}

const NOWHERE = 1e6
const ONLY_ONLINE = 1e7

/** Squared degrees on a flat map: enough to say which is nearer. */
function measureFrom({ places, mainPlace, marks }: Directory, to: Like): (i: number) => number {
  const from = to.places.find((place) => place.lat !== null && place.lng !== null)
  const narrowing = Math.cos(((from?.lat ?? 0) * Math.PI) / 180)
  return (i) => {
    const place = places[mainPlace[i] as number]
    if (!from || !place || place.lat === null || place.lng === null) {
      return (marks[i]! & ONLINE) !== 0 ? ONLY_ONLINE : NOWHERE
    }
    const up = place.lat - from.lat!
    const across = (place.lng - from.lng!) * narrowing
    return up * up + across * across
  }
}
