import type { DoorColour, SeedPlace } from './authoring'
import { placeId } from './ids'

/** Calm drawings of front doors, 400 by 300, made of a few shapes: at most 1.5 KB each, the same each time. */
const DOORS: Record<DoorColour, [door: string, panel: string]> = {
  green: ['#2f6b4f', '#3d8162'],
  blue: ['#27567f', '#346a98'],
  red: ['#9c3a33', '#b24b42'],
  yellow: ['#d9a72e', '#e6bb54'],
  purple: ['#5f4479', '#745791'],
  grey: ['#59646b', '#6d7981'],
  brown: ['#6f4a30', '#845b3f'],
  white: ['#f7f5ef', '#e4e0d4'],
}

/** Wall, lines on the wall, ground. */
const WALLS = [
  ['#d9b99b', '#c9a686', '#d8d2c4'],
  ['#e9dfcb', '#ddd0b6', '#cfcabd'],
  ['#c6d3d2', '#b5c5c4', '#d6d1c5'],
  ['#d8c7c0', '#c9b5ad', '#cdc8bc'],
  ['#cbd3bd', '#bbc5aa', '#d5cfc0'],
] as const

/** Which drawing a place gets, from its id, so that adding a place changes no other. */
const pick = (place: SeedPlace, at: number, most: number) =>
  Number.parseInt(placeId(place.slug)[at]!, 16) % most

export function drawDoor(place: SeedPlace): string {
  const [wall, lines, ground] = WALLS[pick(place, 0, WALLS.length)]!
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">`,
    `<path fill="${wall}" d="M0 0h400v250H0z"/>`,
    `<path stroke="${lines}" stroke-width="2" d="${drawWall(pick(place, 1, 2))}"/>`,
    `<path fill="${ground}" d="M0 250h400v50H0z"/>`,
    drawWindows(pick(place, 2, 3)),
    drawLeaf(place),
    drawWayIn(place),
    drawSign(place.name),
    drawPlant(place),
    '</svg>',
  ]
  return parts.join('')
}

const drawWall = (style: number) =>
  style === 0
    ? [40, 80, 120, 160, 200].map((y) => `M0 ${y}h400`).join('')
    : [0, 1, 2, 3, 4].map((n) => `M${20 + (n % 3) * 130} ${30 + n * 46}h34m14 0h20`).join('')

/** One window, drawn twice. */
function drawWindows(style: number): string {
  const shape = style === 1 ? 'M40 200v-70q35-38 70 0v70z' : 'M40 110h70v90H40z'
  const bars = style === 2 ? 'M75 110v90' : 'M75 112v88M40 155h70'
  return (
    `<g id="w"><path fill="#eaf3f4" stroke="#fff" stroke-width="6" d="${shape}"/>` +
    `<path stroke="#fff" stroke-width="4" d="${bars}"/><path fill="#8d8a80" d="M34 202h82v8H34z"/></g><use href="#w" x="250"/>`
  )
}

/** The door itself: two leaves, a leaf with glass, or a leaf with panels. */
function drawLeaf(place: SeedPlace): string {
  const [door, panel] = DOORS[place.door!]
  const edge = place.door === 'white' ? ' stroke="#b5ae9f" stroke-width="2"' : ''
  const handle = `<circle cx="228" cy="178" r="5" fill="${place.door === 'yellow' ? '#5a4a1c' : '#e8c466'}"/>`
  const frame = (x: number, width: number) =>
    `<path fill="#fdfbf5" d="M${x - 9} 81h${width + 18}v169h-${width + 18}z"/><path fill="${door}"${edge} d="M${x} 90h${width}v160h-${width}z"/>`
  const glass = (x: number, width: number, height: number) =>
    `<path fill="#dcecef" d="M${x} 104h${width}v${height}h-${width}z"/>`
  if (isDouble(place)) {
    return `${frame(140, 120)}${glass(152, 38, 110)}${glass(210, 38, 110)}<path stroke="${panel}" stroke-width="3" d="M200 90v160"/><path stroke="#e8c466" stroke-width="5" d="M194 168v30m12-30v30"/>`
  }
  const lower = `<path fill="${panel}" d="M172 196h56v40h-56z"/>`
  if (pick(place, 3, 3) === 1) return frame(158, 84) + glass(172, 56, 66) + lower + handle
  return `${frame(158, 84)}<path fill="${panel}" d="M172 104h24v66h-24zM204 104h24v66h-24z"/>${lower}${handle}`
}

const isDouble = (place: SeedPlace) => place.access[0]!.includes('opens by itself') || pick(place, 3, 3) === 0

const drawWayIn = (place: SeedPlace) => WAYS_IN[wayIn(place)].shape

function drawSign(name: string): string {
  const size = Math.min(22, Math.floor(300 / name.length))
  return (
    `<rect x="80" y="24" width="240" height="40" rx="6" fill="#fdfbf5" stroke="#5c574c" stroke-width="2"/>` +
    `<text x="200" y="51" font-family="sans-serif" font-size="${size}" font-weight="600" text-anchor="middle" fill="#2b2a26">${name}</text>`
  )
}

const PLANTS = [
  '<circle cx="124" cy="204" r="21" fill="#5d8a55"/><path fill="#a8623f" d="M106 222h36l-5 30h-26z"/>',
  '<path fill="#4f7f5c" d="M124 156l18 68h-36z"/><path fill="#7d8790" d="M108 222h32v30h-32z"/>',
  '<path stroke="#5d8a55" stroke-width="4" d="M116 224v-24m10 24v-34m10 34v-22"/><path stroke="#d77a6b" stroke-width="14" stroke-linecap="round" d="M116 198h0m10-10h0m10 12h0"/><path fill="#a8623f" d="M106 222h38l-5 30h-28z"/>',
  '',
] as const

/** A pot beside the door, further left where the door is wide. */
const drawPlant = (place: SeedPlace) => {
  const plant = PLANTS[pick(place, 4, 4)]!
  return isDouble(place) && plant ? `<g transform="translate(-18)">${plant}</g>` : plant
}

/** Says in Easy Read what the drawing shows. */
export const describeDoor = (place: SeedPlace): string =>
  `A drawing of the front door. The door is ${place.door}. ${WAYS_IN[wayIn(place)].words}`

type WayIn = 'flat' | 'ramp' | 'step'

export function wayIn(place: SeedPlace): WayIn {
  const all = place.access.map((line) => line.split(': ')[0]!.split(' '))
  const has = (fact: string) => all.some((keys) => keys.includes(fact))
  if (!has('step-free')) return has('~step-free') ? 'ramp' : 'step'
  if (place.access.some((line) => line.startsWith('step-free: ') && line.includes('ramp'))) return 'ramp'
  return pick(place, 5, 2) === 0 ? 'ramp' : 'flat'
}

const RAIL = '<path fill="none" stroke="#4d5358" stroke-width="5" d="M266 252v-34l96 34v22"/>'

const WAYS_IN: Record<WayIn, { words: string; shape: string }> = {
  flat: {
    words: 'The way in is flat.',
    shape: '<path fill="#bdb6a6" d="M150 250h100l22 50H128z"/>',
  },
  ramp: {
    words: 'There is a ramp.',
    shape: `<path fill="#aaa394" d="M140 250h126l110 34H140z"/><path fill="#bdb6a6" d="M140 284h236l8 16H132z"/>${RAIL}`,
  },
  step: {
    words: 'There is a step.',
    shape: '<path fill="#b5ae9f" d="M140 250h120v16H140z"/><path fill="#98917f" d="M128 266h144v18H128z"/>',
  },
}
