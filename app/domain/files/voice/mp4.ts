/** Boxes that hold others. */
const ENTERED = ['moov', 'trak', 'mdia', 'moof', 'traf', 'edts']
/** Names, places, devices, pictures, what a maker's own program adds. */
const EMPTIED = ['udta', 'meta', 'uuid']
/** They begin with when it was made and when it was changed. */
const DATED = ['mvhd', 'tkhd', 'mdhd']

/** The container of phones: boxes in boxes, each with its length and four letters. */
export function emptyMp4(bytes: Buffer, from = 0, to = bytes.length): void {
  for (let at = from; at + 8 <= to; ) {
    const { head, size } = sizeOf(bytes, at, to)
    const end = at + size
    if (size < head || end > to) return
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (EMPTIED.includes(kind)) {
      bytes.write('free', at + 4, 'latin1')
      bytes.fill(0, at + head, end)
    } else if (DATED.includes(kind)) emptyDates(bytes, at + head, end)
    else if (ENTERED.includes(kind)) emptyMp4(bytes, at + head, end)
    at = end
  }
}

/** A length of 1 says that a longer one follows; of 0, that it is the last box. */
function sizeOf(bytes: Buffer, at: number, to: number): { head: number; size: number } {
  const size = bytes.readUInt32BE(at)
  if (size === 0) return { head: 8, size: to - at }
  if (size !== 1 || at + 16 > to) return { head: 8, size }
  return { head: 16, size: Number(bytes.readBigUInt64BE(at + 8)) }
}

/** After the version and its flags: two times of 4 bytes each, in newer ones of 8. */
function emptyDates(bytes: Buffer, from: number, end: number): void {
  const length = bytes[from] === 1 ? 16 : 8
  bytes.fill(0, from + 4, Math.min(from + 4 + length, end))
}
