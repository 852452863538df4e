import { encode } from 'uqr'

/** White round it, as readers need: 4 squares. */
const EDGE = 4

type Props = { text: string; label: string }

/** A code to scan: always black on white, whatever the colours of the page. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: EDGE })
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  )
}

/** Each run of dark squares in a row is one bar. */
const pathOf = (rows: boolean[][]): string =>
  rows
    .flatMap((row, y) => [...barsOf(row)].map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`))
    .join('')

function* barsOf(row: boolean[]): Generator<[from: number, length: number]> {
  let from = 0
  while (from < row.length) {
    if (!row[from]) {
      from += 1
      continue
    }
    let to = from
    while (row[to]) to += 1
    yield [from, to - from]
    from = to
  }
}
