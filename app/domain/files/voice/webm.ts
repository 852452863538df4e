/** Elements by the numbers of the format: the whole, what is said about it, and a piece of sound. */
const SEGMENT = 0x18538067
const INFO = 0x1549a966
const CLUSTER = 0x1f43b675
/** Tags, attached files; of what is said: sums, title, date, names of files, ids. What the player needs stays. */
const EMPTIED = [0x1254c367, 0x1941a469, 0xbf, 0x7ba9, 0x4461, 0x7384, 0x3c83ab, 0x3e83bb, 0x73a4]
/** An element that says nothing. */
const VOID = 0xec

/** The container of most browsers: elements with a number and a length. Those that go on until the end have none. */
export function emptyWebm(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    const id = readNumber(bytes, at, 4, false)
    const size = id && readNumber(bytes, at + id.length, 8, true)
    if (!id || !size) return
    const head = id.length + size.length
    const isOpen = size.value === 2 ** (7 * size.length) - 1
    if (EMPTIED.includes(id.value) && !isOpen) writeVoid(bytes, at, head, size.value)
    if (isOpen && id.value !== SEGMENT && id.value !== CLUSTER) return
    at += isOpen || id.value === SEGMENT || id.value === INFO ? head : head + size.value
  }
}

/** How many bytes a number has is told by the first bit that is set in it; in a length, that bit does not count. */
function readNumber(bytes: Buffer, at: number, longest: number, isLength: boolean) {
  const first = bytes[at] ?? 0
  const length = Math.clz32(first) - 23
  if (first === 0 || length > longest || at + length > bytes.length) return undefined
  let value = isLength ? first - (128 >> (length - 1)) : first
  for (let byte = 1; byte < length; byte++) value = value * 256 + (bytes[at + byte] ?? 0)
  return { length, value }
}

/** As long as what was there. Its length has as many bytes as are left of the head, and 8 at most. */
function writeVoid(bytes: Buffer, at: number, head: number, size: number): void {
  const places = Math.min(head - 1, 8)
  let value = size + head - 1 - places
  bytes.fill(0, at, Math.min(at + head + size, bytes.length))
  bytes[at] = VOID
  for (let place = places; place > 0; place--) {
    bytes[at + place] = value % 256
    value = Math.floor(value / 256)
  }
  bytes[at + 1] = (bytes[at + 1] ?? 0) | (128 >> (places - 1))
}
