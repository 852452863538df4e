import type { SeedPlace } from './authoring'

/** Says in Easy Read what the drawing of a front door shows. */
export function describeDoor(place: SeedPlace): string {
  return `A drawing of the front door. The door is ${place.door}. ${describeWayIn(place)}`
}

export type WayIn = 'flat' | 'ramp' | 'step'

export function wayIn(place: SeedPlace): WayIn {
  const all = place.access.map((line) => line.split(': ')[0]!.split(' '))
  const has = (fact: string) => all.some((keys) => keys.includes(fact))
  if (!has('step-free')) return has('~step-free') ? 'ramp' : 'step'
  return place.slug.length % 2 === 0 ? 'ramp' : 'flat'
}

const WAYS_IN = {
  flat: 'The way in is flat.',
  ramp: 'There is a ramp.',
  step: 'There is a step.',
} as const satisfies Record<WayIn, string>

const describeWayIn = (place: SeedPlace) => WAYS_IN[wayIn(place)]
