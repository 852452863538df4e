import type { Viewer } from '../people/viewer'
import { buildCards } from './build-card'
import type { Card } from './card'
import type { DateText } from './dates'
import { CLOSED, type Directory, maskOf, ONLINE } from './directory'
import { KINDS, type Kind } from './vocabulary'
import { kmBetween } from './where'

const MOST_SIMILAR = 3

type Like = {
  id: string
  kinds: Kind[]
  places: { lat: number | null; lng: number | null; online: boolean }[]
}

/** Up to 3 open activities of the same main kind, or else of one of the kinds; the nearest first, online last. */
export function listSimilar(viewer: Viewer, directory: Directory, to: Like, today: DateText): Card[] {
  const from = to.places.find((place) => place.lat !== null) as { lat: number; lng: number } | undefined
  const farness = (i: number) => {
    const place = directory.places[directory.mainPlace[i] as number]
    const km = place ? kmBetween(from ?? null, place) : Number.NaN
    return Number.isNaN(km) ? (directory.marks[i]! & ONLINE ? 1e5 : 1e4) : km
  }
  const nearest = (mask: number, not: number[]) => {
    const best: { i: number; farness: number }[] = []
    for (const i of openWith(directory, mask)) {
      if (directory.ids[i] === to.id || not.includes(i)) continue
      const away = farness(i)
      if (best.length === MOST_SIMILAR && away >= best[MOST_SIMILAR - 1]!.farness) continue
      best.push({ i, farness: away })
      best.sort((a, b) => a.farness - b.farness || a.i - b.i).splice(MOST_SIMILAR)
    }
    return best.slice(0, MOST_SIMILAR - not.length).map(({ i }) => i)
  }
  const same = nearest(maskOf(KINDS, to.kinds.slice(0, 1)), [])
  const chosen = same.length < MOST_SIMILAR ? [...same, ...nearest(maskOf(KINDS, to.kinds), same)] : same
  return buildCards(
    viewer,
    chosen.map((i) => directory.ids[i] as string),
    today,
  )
}

function openWith({ kinds, marks, size }: Directory, mask: number): number[] {
  const found: number[] = []
  for (let i = 0; i < size; i++) if (kinds[i]! & mask && !(marks[i]! & CLOSED)) found.push(i)
  return found
}
