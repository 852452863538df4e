import { ACCESS, type AccessFact } from '../../app/domain/activities/vocabulary'
import type { placeAccess, places } from '../schema'
import type { SeedPlace } from './authoring'
import { describeDoor } from './doors'
import { placeId } from './ids'
import { SOURCE, UPDATED_AT } from './provenance'
import { TOWNS } from './towns'

type PlaceRow = typeof places.$inferInsert
type AccessRow = typeof placeAccess.$inferInsert

export function buildPlace(seed: SeedPlace): { place: PlaceRow; access: AccessRow[] } {
  const id = placeId(seed.slug)
  const town = seed.town && TOWNS[seed.town]
  const answers = parseAccess(seed)
  const [dLat, dLng] = offset(id)
  return {
    place: {
      id,
      kind: seed.town ? 'physical' : 'virtual',
      name: seed.name,
      line1: seed.line1 ?? null,
      townName: town?.name ?? null,
      townSlug: seed.town ?? null,
      postcode: null,
      outward: seed.outward ?? null,
      lat: town ? round(town.lat + dLat) : null,
      lng: town ? round(town.lng + dLng) : null,
      photo: seed.door ? `${seed.slug}.svg` : null,
      photoAlt: seed.door ? describeDoor(seed) : null,
      source: SOURCE,
      updatedAt: UPDATED_AT,
    },
    access: answers.map((answer) => ({ placeId: id, ...answer, sourceId: null })),
  }
}

export type AccessAnswer = { fact: AccessFact; answer: 'yes' | 'no' | 'partly'; note: string | null }

const ANSWERS = { '': 'yes', '-': 'no', '~': 'partly' } as const

export function parseAccess(seed: SeedPlace): AccessAnswer[] {
  return seed.access.flatMap((line) => {
    const [keys, note] = split(line, ': ')
    return keys.split(' ').map((key) => {
      const [, sign, fact] = /^([-~]?)([a-z-]+)$/.exec(key) ?? []
      if (!isFact(fact)) throw new Error(`${seed.slug}: there is no access fact "${key}"`)
      return { fact, answer: ANSWERS[sign as keyof typeof ANSWERS], note: note ?? null }
    })
  })
}

const isFact = (fact: string | undefined): fact is AccessFact =>
  (ACCESS as readonly string[]).includes(fact ?? '')

/** The first part of a line, and what follows the mark, when there is a mark. */
export function split(line: string, mark: string): [string, string | undefined] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + mark.length)]
}

/** At most 0.008 degrees each way, from the id: about 10 minutes on foot from the centre. */
function offset(id: string): [number, number] {
  const part = (from: number) => (Number.parseInt(id.slice(from, from + 4), 16) / 0xffff - 0.5) * 0.016
  return [part(0), part(4)]
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
