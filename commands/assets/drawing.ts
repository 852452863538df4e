import { type Config, optimize } from 'svgo'
import { type Box, boxOf, type Matrix, readPath, type Segment, transformPath } from './path'

/** One stroke or area of a drawing, with everything that its groups said about it. */
export type Mark = {
  path: Segment[]
  fill: string
  stroke: string
  width: number
  cap: string
  join: string
  opacity: string
}
export type Drawing = { marks: Mark[]; box: Box }

type Node = { type: string; name?: string; attributes?: Record<string, string>; children?: Node[] }

const TO_PATHS: Config = {
  plugins: [
    'removeComments',
    'removeTitle',
    'inlineStyles',
    'convertStyleToAttrs',
    { name: 'convertShapeToPath', params: { convertArcs: true } },
    {
      name: 'convertPathData',
      params: { floatPrecision: 3, noSpaceAfterFlags: false, applyTransforms: false },
    },
  ],
}

/** Reads the inside of an SVG (72 by 72) into marks, in the order in which they are painted. */
export function readDrawing(body: string): Drawing {
  const marks: Mark[] = []
  const collect = {
    name: 'collect',
    fn: (root: Node) => {
      walk(root, { said: {}, matrix: IDENTITY, named: namedIn(root), marks })
      return {}
    },
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${body}</svg>`
  optimize(svg, { plugins: [...(TO_PATHS.plugins ?? []), collect as never] })
  return drawingOf(marks)
}

export function drawingOf(marks: Mark[]): Drawing {
  const boxes = marks.map(markBox)
  const box = {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  }
  return { marks, box }
}

export const markBox = (mark: Mark) => boxOf(mark.path, mark.stroke === 'none' ? 0 : mark.width / 2)

export function moveDrawing({ marks }: Drawing, matrix: Matrix, width: (before: number) => number): Drawing {
  return drawingOf(
    marks.map((mark) => ({ ...mark, path: transformPath(mark.path, matrix), width: width(mark.width) })),
  )
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity']

type Above = { said: Record<string, string>; matrix: Matrix; named: Map<string, Node>; marks: Mark[] }

function walk(node: Node, above: Above) {
  if (node.name === 'defs') return
  const own = node.attributes ?? {}
  const said = { ...above.said }
  for (const name of INHERITED) if (own[name] !== undefined) said[name] = own[name]
  const matrix = own.transform ? readTransform(own.transform).reduce(multiply, above.matrix) : above.matrix
  const here = { ...above, said, matrix }
  if (node.name === 'path' || node.name === 'rect')
    addMark(node.name === 'path' ? own.d! : rounded(own), here)
  else if (node.name === 'use') walk(above.named.get((own.href ?? own['xlink:href'])!.slice(1))!, here)
  else if (node.type === 'element' && node.name !== 'svg' && node.name !== 'g') {
    throw new Error(`A picture may hold only shapes, not <${node.name}>`)
  }
  for (const child of node.children ?? []) walk(child, here)
}

function addMark(d: string, { said, matrix, marks }: Above) {
  const fill = said.fill ?? '#000'
  const stroke = said.stroke ?? 'none'
  if (fill === 'none' && stroke === 'none') return
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  marks.push({
    path: transformPath(readPath(d), matrix),
    fill,
    stroke,
    width: Number(said['stroke-width'] ?? 1) * scale,
    cap: said['stroke-linecap'] ?? 'butt',
    join: said['stroke-linejoin'] ?? 'miter',
    opacity: said.opacity ?? '1',
  })
}

/** SVGO turns every shape into a path but the rectangle with round corners. */
function rounded(own: Record<string, string>): string {
  const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) => Number(own[name] ?? 0))
  const r = Math.min(Number(own.rx ?? own.ry), w / 2, h / 2)
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
}

function namedIn(node: Node, named = new Map<string, Node>()): Map<string, Node> {
  if (node.attributes?.id) named.set(node.attributes.id, node)
  for (const child of node.children ?? []) namedIn(child, named)
  return named
}

function readTransform(text: string): Matrix[] {
  return [...text.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, list]) => {
    const v = list!
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    const [a = 0, b = 0, c = 0] = v
    if (name === 'matrix') return v as unknown as Matrix
    if (name === 'translate') return [1, 0, 0, 1, a, b]
    if (name === 'scale') return [a, 0, 0, v.length > 1 ? b : a, 0, 0]
    if (name !== 'rotate') throw new Error(`A picture may not be ${name}ed`)
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]
    return [cos, sin, -sin, cos, b - b * cos + c * sin, c - b * sin - c * cos]
  })
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
