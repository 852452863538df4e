import { optimize } from 'svgo'
import { type Drawing, type Mark, markBox, moveDrawing } from './drawing'
import { type Box, writePath } from './path'

/**
 * How finely numbers are written. Whole numbers on a grid four times finer than the drawing's are mostly a
 * quarter shorter than one decimal place, and never more than an eighth of a unit away: less than half a pixel
 * at the largest size shown. Plain drawings are shorter as they are, so the shorter of the two is taken.
 */
const GRIDS = [
  { grid: 4, digits: 0 },
  { grid: 1, digits: 1 },
]
type Grid = (typeof GRIDS)[number]

/** What most lines of the set share is said once, at the top. */
const COMMON = { width: 2, cap: 'round', join: 'round' }
const root = ({ grid }: Grid) =>
  `xmlns="http://www.w3.org/2000/svg" fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="${COMMON.width * grid}"`

type View = { x: number; y: number; side: number }

/** The square of the page that a picture fills: as tight as it can be, but small things stay smallish. */
function viewOf({ box }: Drawing, { grid }: Grid): View {
  const side = Math.ceil(Math.max(52 * grid, box.right - box.left, box.bottom - box.top))
  const middle = (low: number, high: number) => Math.round((low + high - side) / 2)
  return { x: middle(box.left, box.right), y: middle(box.top, box.bottom), side }
}

const shortest = (write: (grid: Grid) => string) =>
  GRIDS.map(write).reduce((one, other) => (other.length < one.length ? other : one))

const onGrid = (drawing: Drawing, { grid }: Grid) =>
  moveDrawing(drawing, [grid, 0, 0, grid, 0, 0], (width) => width * grid)

export const writeSvg = (original: Drawing): string =>
  shortest((grid) => {
    const drawing = onGrid(original, grid)
    const { x, y, side } = viewOf(drawing, grid)
    return shrink(
      `<svg viewBox="${x} ${y} ${side} ${side}" ${root(grid)}>${inside(drawing, grid)}</svg>`,
      grid,
    )
  })

/** Several pictures in one file, each shown by its own `#name`: one request for things always seen together. */
export function writeSheet(pictures: [name: string, drawing: Drawing][]): string {
  const grid = GRIDS[0]!
  let across = 0
  const views: string[] = []
  const groups = pictures.map(([name, original]) => {
    const drawing = onGrid(original, grid)
    const { x, y, side } = viewOf(drawing, grid)
    views.push(`<view id="${name}" viewBox="${across} 0 ${side} ${side}"/>`)
    const moved = moveDrawing(drawing, [1, 0, 0, 1, across - x, -y], (width) => width)
    across += side + 8 * grid.grid
    return inside(moved, grid)
  })
  return shrink(`<svg ${root(grid)}>${views.join('')}${groups.join('')}</svg>`, grid)
}

const shrink = (svg: string, { digits }: Grid) =>
  optimize(svg, {
    floatPrecision: digits,
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: digits, noSpaceAfterFlags: true } },
      'convertColors',
      'cleanupNumericValues',
    ],
  }).data

function inside({ marks }: Drawing, grid: Grid): string {
  return joined(marks.map((mark) => tidy(mark, grid)))
    .map((mark) => `<path${paint(mark, grid)} d="${writePath(mark.path)}"/>`)
    .join('')
}

const look = ({ path: _, ...rest }: Mark) => JSON.stringify(rest)

/**
 * Joins marks that look the same into one path, past others that they do not touch; an area followed by its
 * own outline becomes one mark.
 */
function joined(marks: Mark[]): Mark[] {
  const result: Mark[] = []
  for (const mark of marks) {
    if (unseen(mark, result)) continue
    const outlined = result.at(-1)
    if (outlined && outlined.stroke === 'none' && mark.fill === 'none' && same(outlined, mark)) {
      result[result.length - 1] = { ...mark, fill: outlined.fill }
      continue
    }
    const earlier = findEarlier(result, mark)
    if (earlier) earlier.path = withoutRepeats(earlier.path, mark.path)
    else result.push({ ...mark })
  }
  return result
}

/** The tile is white: white with nothing under it need not be said. */
const unseen = (mark: Mark, below: Mark[]) =>
  mark.fill === '#fff' &&
  mark.stroke === 'none' &&
  !below.some((other) => touch(markBox(other), markBox(mark)))

const same = (a: Mark, b: Mark) => writePath(a.path) === writePath(b.path) && a.opacity === b.opacity

/** Lines alone may be joined; areas only when they do not touch, as one hole would open in the other. */
function findEarlier(result: Mark[], mark: Mark): Mark | undefined {
  const box = markBox(mark)
  for (let i = result.length - 1; i >= 0; i--) {
    const other = result[i]!
    const apart = !touch(markBox(other), box)
    if (look(other) === look(mark) && mark.opacity === '1' && (mark.fill === 'none' || apart)) return other
    if (!apart) return undefined
  }
  return undefined
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function withoutRepeats(first: Mark['path'], second: Mark['path']): Mark['path'] {
  const known = new Set(pieces(first).map(writePath))
  return [
    ...first,
    ...pieces(second)
      .filter((piece) => !known.has(writePath(piece)))
      .flat(),
  ]
}

/** A path from each move to the next. */
function pieces(path: Mark['path']): Mark['path'][] {
  const list: Mark['path'][] = []
  for (const segment of path) {
    if (segment.command === 'M') list.push([segment])
    else list.at(-1)?.push(segment)
  }
  return list
}

/** Values that change nothing are made the same, so that more marks look alike. */
function tidy(mark: Mark, { grid, digits }: Grid): Mark {
  if (mark.stroke === 'none')
    return { ...mark, width: COMMON.width * grid, cap: COMMON.cap, join: COMMON.join }
  return { ...mark, width: +mark.width.toFixed(digits) }
}

function paint({ fill, stroke, width, cap, join, opacity }: Mark, { grid }: Grid): string {
  const words = [fill === 'none' ? '' : ` fill="${fill}"`]
  if (stroke !== 'none') {
    words.push(` stroke="${stroke}"`)
    if (width !== COMMON.width * grid) words.push(` stroke-width="${width}"`)
    if (cap !== COMMON.cap) words.push(` stroke-linecap="${cap}"`)
    if (join !== COMMON.join) words.push(` stroke-linejoin="${join}"`)
  }
  if (opacity !== '1') words.push(` opacity="${opacity}"`)
  return words.join('')
}
