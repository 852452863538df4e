/** How the second packet begins, which says who made it, its title and more. */
const BEGINNINGS = ['OpusTags', '\x03vorbis']
const HEAD = 27

type Page = { at: number; end: number; lengths: number[] }

/** Pages with packets in them, each page with a sum that tells whether it is whole. */
export function emptyOgg(bytes: Buffer): void {
  const pages = pagesOf(bytes)
  const places = placesOfSecond(pages)
  const packet = Buffer.from(places.map((place) => bytes[place] ?? 0))
  const begins = BEGINNINGS.find((words) => packet.toString('latin1', 0, words.length) === words)
  if (!begins) return
  emptyComments(packet, begins.length)
  places.forEach((place, at) => {
    bytes[place] = packet[at] ?? 0
  })
  const last = places.at(-1) ?? 0
  for (const page of pages) if (page.at <= last) writeSum(bytes, page)
}

function pagesOf(bytes: Buffer): Page[] {
  const pages: Page[] = []
  for (let at = 0; at + HEAD <= bytes.length && bytes.toString('latin1', at, at + 4) === 'OggS'; ) {
    const lengths = [...bytes.subarray(at + HEAD, at + HEAD + (bytes[at + HEAD - 1] ?? 0))]
    const end = at + HEAD + lengths.length + lengths.reduce((sum, length) => sum + length, 0)
    if (end > bytes.length) break
    pages.push({ at, end, lengths })
    at = end
  }
  return pages
}

/** Where each byte of the second packet stands. A part of 255 bytes goes on in the next part, perhaps of the next page. */
function placesOfSecond(pages: readonly Page[]): number[] {
  const places: number[] = []
  let packet = 1
  for (const { at, lengths } of pages) {
    let place = at + HEAD + lengths.length
    for (const length of lengths) {
      if (packet === 2) for (let byte = 0; byte < length; byte++) places.push(place + byte)
      place += length
      if (length < 255) packet += 1
      if (packet > 2) return places
    }
  }
  return places
}

/** The program's name, how many lines follow, and each line as 'NAME=words', all with their lengths. */
function emptyComments(packet: Buffer, from: number): void {
  let at = from
  const next = () => {
    const size = at + 4 <= packet.length ? packet.readUInt32LE(at) : 0
    at += 4
    return size
  }
  const empty = (size: number, text: string) => {
    const end = Math.min(at + size, packet.length)
    packet.fill(' ', Math.min(at, end), end)
    if (size >= text.length) packet.write(text, Math.min(at, end), 'latin1')
    at += size
  }
  empty(next(), '')
  for (let left = next(); left > 0 && at < packet.length; left--) empty(next(), 'A=')
}

const SUMS = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  return sum >>> 0
})

function writeSum(bytes: Buffer, { at, end }: Page): void {
  bytes.writeUInt32LE(0, at + 22)
  let sum = 0
  for (let byte = at; byte < end; byte++) {
    sum = ((sum << 8) ^ (SUMS[((sum >>> 24) ^ (bytes[byte] ?? 0)) & 255] ?? 0)) >>> 0
  }
  bytes.writeUInt32LE(sum, at + 22)
}
