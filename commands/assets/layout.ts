import type { Art } from '../../app/kit/pictures/art'
import { type Drawing, drawingOf, moveDrawing } from './drawing'
import type { Box, Segment } from './path'

/** The square in which pictures are composed. */
const SIDE = 72
const GAP = 3
/** Lines of a part made smaller are kept nearly as thick as the lines of a whole picture. */
const THIN = 1.7

type Frame = { x: number; y: number; w: number; h: number }

const width = (box: Box) => box.right - box.left
const height = (box: Box) => box.bottom - box.top

/** Draws the art of one picture from its parts. */
export function compose(art: Art, part: (name: string) => Drawing): Drawing {
  if (typeof art === 'string') return part(art)
  if ('both' in art) return sideBySide(part(art.both[0]), part(art.both[1]))
  if ('main' in art) return markedWith(part(art.main), part(art.mark))
  if ('under' in art) return signOver(part(art.under), part(art.over))
  const around = part(art.around)
  const { left, top } = around.box
  const [w, h] = [width(around.box), height(around.box)]
  const room = { x: left + w * 0.27, y: top + h * 0.2, w: w * 0.46, h: h * 0.44 }
  return drawingOf([...around.marks, ...fit(part(art.inside), room).marks])
}

/** Scales a drawing into the middle of a frame. */
function fit(drawing: Drawing, frame: Frame): Drawing {
  const scale = scaleFor(drawing, frame.w, frame.h)
  const { box } = drawing
  const x = frame.x + (frame.w - width(box) * scale) / 2 - box.left * scale
  const y = frame.y + (frame.h - height(box) * scale) / 2 - box.top * scale
  return moveDrawing(drawing, [scale, 0, 0, scale, x, y], (before) => thickness(before, scale))
}

const scaleFor = ({ box }: Drawing, w: number, h: number) => Math.min(w / width(box), h / height(box))

const thickness = (before: number, scale: number) =>
  +(scale < 1 && before >= 1.5 ? Math.max(before * scale, Math.min(before, THIN)) : before * scale).toFixed(1)

/**
 * Two equal things, the first at the upper start and the second at the lower end, as large as they can be
 * without covering each other: beside, below or corner to corner comes out of their shapes.
 */
function sideBySide(a: Drawing, b: Drawing): Drawing {
  let best = { worth: 0, first: 0, second: 0 }
  for (let first = 20; first <= SIDE; first += 2) {
    for (let second = 20; second <= SIDE; second += 2) {
      const worth =
        Math.min(seen(a, first), seen(b, second)) + 0.25 * Math.max(seen(a, first), seen(b, second))
      if (worth > best.worth && !covers(a, first, b, second)) best = { worth, first, second }
    }
  }
  const { first, second } = best
  const one = fit(a, { x: 0, y: 0, ...sizes(a, first) })
  const size = sizes(b, second)
  return drawingOf([...one.marks, ...fit(b, { x: SIDE - size.w, y: SIDE - size.h, ...size }).marks])
}

/** A drawing's width and height when its longer side is so long. */
function sizes({ box }: Drawing, longest: number): { w: number; h: number } {
  const scale = longest / Math.max(width(box), height(box))
  return { w: width(box) * scale, h: height(box) * scale }
}

function seen(drawing: Drawing, longest: number): number {
  const { w, h } = sizes(drawing, longest)
  return Math.sqrt(w * h)
}

/** Corners of boxes are mostly empty, so a little of one may lie in the other. */
const MAY_SHARE = 0.07

function covers(a: Drawing, first: number, b: Drawing, second: number): boolean {
  const [one, other] = [sizes(a, first), sizes(b, second)]
  const across = one.w + other.w - SIDE + GAP
  const down = one.h + other.h - SIDE + GAP
  if (across <= 0 || down <= 0) return false
  return across * down > MAY_SHARE * Math.min(one.w * one.h, other.w * other.h)
}

/** A small mark at the lower end, on white so that it stands off the thing it marks. */
function markedWith(main: Drawing, mark: Drawing): Drawing {
  const large = fit(main, { x: 0, y: 0, w: 58, h: 62 })
  const badge = fit(mark, { x: 40, y: 40, w: 32, h: 32 })
  return drawingOf([...large.marks, halo(badge.box), ...badge.marks])
}

/** A round dot of white, with room to spare: a line of no length with round ends is the shortest way to say it. */
function halo(box: Box): Drawing['marks'][number] {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  const path: Segment[] = [
    { command: 'M', values: [x, y] },
    { command: 'L', values: [x + 0.1, y] },
  ]
  const size = Math.max(width(box), height(box)) + 5
  return { path, fill: 'none', stroke: '#fff', width: size, cap: 'round', join: 'round', opacity: '1' }
}

function signOver(under: Drawing, sign: Drawing): Drawing {
  const thing = fit(under, { x: 9, y: 9, w: 54, h: 54 })
  return drawingOf([...thing.marks, ...fit(sign, { x: 0, y: 0, w: SIDE, h: SIDE }).marks])
}
