/** Absolute path segments: what layout needs to measure, move and scale a drawing. */
export type Segment = { command: 'M' | 'L' | 'C' | 'Q' | 'A' | 'Z'; values: number[] }
export type Box = { left: number; top: number; right: number; bottom: number }

const COUNT: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
const TOKEN = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g

/** Reads an SVG path. Arc flags must be set apart, as SVGO does with `noSpaceAfterFlags: false`. */
export function readPath(d: string): Segment[] {
  const segments: Segment[] = []
  let at = [0, 0]
  let start = [0, 0]
  let turn: number[] | undefined
  const apply = (letter: string, raw: number[]) => {
    const upper = letter.toUpperCase()
    const values = letter === upper ? raw : raw.map((value, i) => value + offset(upper, i, at))
    const segment = absolute(upper, values, at, turn, segments.at(-1)?.command)
    segments.push(segment)
    if (upper === 'Z') at = start
    else at = segment.values.slice(-2)
    if (upper === 'M') start = at
    turn = segment.command === 'C' || segment.command === 'Q' ? segment.values.slice(-4, -2) : undefined
  }
  let letter = ''
  let numbers: number[] = []
  for (const [, next, number] of d.matchAll(TOKEN)) {
    if (next) {
      letter = next
      numbers = []
      if (next.toUpperCase() === 'Z') apply(next, [])
      continue
    }
    numbers.push(Number(number))
    if (numbers.length !== COUNT[letter.toUpperCase()]) continue
    apply(letter, numbers)
    numbers = []
    // Further pairs after a move are lines.
    if (letter === 'M') letter = 'L'
    if (letter === 'm') letter = 'l'
  }
  return segments
}

function offset(upper: string, index: number, at: number[]): number {
  if (upper === 'V') return at[1]!
  if (upper === 'A') return index < 5 ? 0 : at[index - 5]!
  return at[index % 2]!
}

function absolute(
  upper: string,
  v: number[],
  at: number[],
  turn: number[] | undefined,
  before?: string,
): Segment {
  const mirrored = (kind: string) =>
    turn && before === kind ? [2 * at[0]! - turn[0]!, 2 * at[1]! - turn[1]!] : at
  if (upper === 'H') return { command: 'L', values: [v[0]!, at[1]!] }
  if (upper === 'V') return { command: 'L', values: [at[0]!, v[0]!] }
  if (upper === 'S') return { command: 'C', values: [...mirrored('C'), ...v] }
  if (upper === 'T') return { command: 'Q', values: [...mirrored('Q'), ...v] }
  return { command: upper as Segment['command'], values: v }
}

export const writePath = (segments: Segment[]) =>
  segments.map(({ command, values }) => command + values.map((value) => +value.toFixed(3)).join(' ')).join('')

/** a b c d e f of an SVG matrix. */
export type Matrix = readonly [number, number, number, number, number, number]

export function transformPath(segments: Segment[], [a, b, c, d, e, f]: Matrix): Segment[] {
  const scale = Math.sqrt(Math.abs(a * d - b * c))
  const angle = (Math.atan2(b, a) * 180) / Math.PI
  const flips = a * d - b * c < 0
  return segments.map(({ command, values }) => {
    const arc = command === 'A' ? values.slice(0, 5) : []
    const points = command === 'A' ? values.slice(5) : values
    if (arc.length > 0) {
      arc[0]! *= scale
      arc[1]! *= scale
      arc[2]! += angle
      if (flips) arc[4] = 1 - arc[4]!
    }
    const moved = points.map((value, i) =>
      i % 2 === 0 ? a * value + c * points[i + 1]! + e : b * points[i - 1]! + d * value + f,
    )
    return { command, values: [...arc, ...moved] }
  })
}

/** The box of a path, by sampling its curves. Good to a tenth of a unit at the sizes used here. */
export function boxOf(segments: Segment[], margin = 0): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let at = [0, 0]
  for (const { command, values } of segments) {
    for (const [x, y] of samples(command, values, at)) {
      box.left = Math.min(box.left, x! - margin)
      box.right = Math.max(box.right, x! + margin)
      box.top = Math.min(box.top, y! - margin)
      box.bottom = Math.max(box.bottom, y! + margin)
    }
    if (values.length) at = values.slice(-2)
  }
  return box
}

const STEPS = Array.from({ length: 12 }, (_, i) => (i + 1) / 12)

function samples(command: string, v: number[], at: number[]): number[][] {
  if (command === 'Z') return []
  if (command === 'A') return arcSamples(v, at)
  if (command === 'C' || command === 'Q') {
    const points = [at, ...Array.from({ length: v.length / 2 }, (_, i) => v.slice(2 * i, 2 * i + 2))]
    return STEPS.map((t) => bezier(points, t))
  }
  return [v]
}

function bezier(points: number[][], t: number): number[] {
  if (points.length === 1) return points[0]!
  const next = points.slice(1).map((p, i) => [0, 1].map((k) => points[i]![k]! * (1 - t) + p[k]! * t))
  return bezier(next, t)
}

/** Endpoint to centre form, after the SVG specification, appendix B.2.4. */
function arcSamples(
  [rx = 0, ry = 0, degrees = 0, large = 0, sweep = 0, x = 0, y = 0]: number[],
  at: number[],
) {
  const phi = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(at[0]! - x) / 2, (at[1]! - y) / 2]
  const [x1, y1] = [cos * dx + sin * dy, -sin * dx + cos * dy]
  const grow = Math.sqrt(Math.max(1, (x1 / rx) ** 2 + (y1 / ry) ** 2))
  const [a, b] = [rx * grow, ry * grow]
  const under =
    Math.max(0, (a * b) ** 2 - (a * y1) ** 2 - (b * x1) ** 2) / ((a * y1) ** 2 + (b * x1) ** 2 || 1)
  const root = Math.sqrt(under) * (large === sweep ? -1 : 1)
  const [cx1, cy1] = [(root * a * y1) / b, (-root * b * x1) / a]
  const [cx, cy] = [cos * cx1 - sin * cy1 + (at[0]! + x) / 2, sin * cx1 + cos * cy1 + (at[1]! + y) / 2]
  const from = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a)
  let turn = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - from
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI
  return STEPS.map((t) => {
    const [px, py] = [a * Math.cos(from + turn * t), b * Math.sin(from + turn * t)]
    return [cos * px - sin * py + cx, sin * px + cos * py + cy]
  })
}
