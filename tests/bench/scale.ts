import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFilters } from '../../app/domain/activities/filters'
import { listActivities } from '../../app/domain/activities/list'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from '../../app/domain/activities/vocabulary'
import { visitor } from '../../app/domain/people/viewer'
import { openDatabase, useDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'
import { scaleSeed } from '../../db/seed/scale'
import { type Figure, median } from './figures'
import { addressOf } from './filters'

const TIMES_EACH = 7
const TODAY = '2026-12-01'
const FACTOR = 100
/** Below this, in milliseconds, a comparison is noise. */
const SHORTEST = 0.1

const each = (name: string, values: readonly string[]) =>
  values.map((value) => addressOf({ [name]: [value] }))

/** Every filter by itself, searches as people type them, and a few together. */
const ADDRESSES = [
  ...['', '?page=2'].map((query) => `/activities${query}`),
  ...each('day', DAYS),
  ...each('time', TIMES),
  ...each('kind', KINDS),
  ...each('access', ACCESS),
  ...each('support', SUPPORT),
  ...each('who', WHO),
  ...each('cost', ['free']),
  ...each('place', ['Chelmsford', 'CM2', 'Bedford', 'nowhere']),
  ...each('q', [
    'swim',
    'baking',
    'gardenning',
    'music on saturday',
    'farm',
    'something for my mum with dementia',
    'zzzz',
    'a',
  ]),
  addressOf({ day: ['sat'], kind: ['cooking'], access: ['step-free'], place: ['Chelmsford'] }),
  addressOf({ q: ['singing'], day: ['mon', 'tue'], who: ['older-people'], cost: ['free'] }),
]

/** What was asked for lately is remembered. These many others in between make every question a new one. */
const OTHERS = DAYS.flatMap((day) =>
  KINDS.map((kind) => `${addressOf({ day: [day], kind: [kind] })}&q=${kind}+${day}x`),
)

type Timed = { address: string; anew: number; again: number }
type Way = 'anew' | 'again'

/** The domain alone, without a page: the demo market beside one of 100 times its size. */
export function measureScale(): { figures: Figure[]; slowest: Timed[] } {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-scale-'))
  try {
    const small = timeAll(join(folder, 'small.db'), 1)
    const large = timeAll(join(folder, 'large.db'), FACTOR)
    return {
      slowest: [...large.timed].sort((a, b) => b.anew - a.anew).slice(0, 8),
      figures: [
        ...compare('anew', small.timed, large.timed),
        ...compare('again', small.timed, large.timed),
        { name: 'the first list after something was written, large set', value: large.first, unit: 'ms' },
      ],
    }
  } finally {
    useDatabase(undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

function compare(way: Way, small: Timed[], large: Timed[]): Figure[] {
  const all = (timed: Timed[]) => median(timed.map((one) => one[way]))
  const slowest = Math.max(...large.map((one) => one[way]))
  const ratios = large.map((one, at) => one[way] / Math.max(small[at]?.[way] ?? 0, SHORTEST))
  const name = (what: string) => `lists asked ${way}: ${what}`
  return [
    { name: name('small set, median of all'), value: all(small), unit: 'ms' },
    { name: name('large set, median of all'), value: all(large), unit: 'ms', atMost: 10 },
    { name: name('large set, median of the slowest'), value: slowest, unit: 'ms', atMost: 10 },
    { name: name('large against small, median of all'), value: median(ratios), unit: 'x', atMost: 3 },
    { name: name('large against small, the worst'), value: Math.max(...ratios), unit: 'x', atMost: 3 },
  ]
}

function timeAll(file: string, factor: number): { first: number; timed: Timed[] } {
  const db = openDatabase(file)
  migrateInMemory(db)
  useDatabase(db)
  scaleSeed(db, factor)
  const first = timeOnce(ADDRESSES[0] ?? '')
  const times = ADDRESSES.map((address) => ({ address, anew: [] as number[], again: [] as number[] }))
  for (let round = 0; round <= TIMES_EACH; round++) {
    for (const address of OTHERS) timeOnce(address)
    for (const { address, anew, again } of times) {
      const [one, other] = [timeOnce(address), timeOnce(address)]
      // The first round is for warming up.
      if (round > 0) anew.push(one)
      if (round > 0) again.push(other)
    }
  }
  return {
    first,
    timed: times.map(({ address, anew, again }) => ({ address, anew: median(anew), again: median(again) })),
  }
}

function timeOnce(address: string): number {
  const params = new URL(address, 'http://bench').searchParams
  const began = performance.now()
  listActivities(visitor('en'), parseFilters(params), TODAY)
  return performance.now() - began
}
