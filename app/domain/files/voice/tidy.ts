import { emptyMp4 } from './mp4'
import { emptyOgg } from './ogg'
import { emptyWebm } from './webm'

/** Overwrites, in a recording of one kind, what is said about it. */
const EMPTY: Record<string, (bytes: Buffer) => void> = {
  'audio/webm': emptyWebm,
  'audio/ogg': emptyOgg,
  'audio/mp4': emptyMp4,
  'audio/wav': emptyWav,
  'audio/mpeg': emptyMp3,
}

/**
 * A recording as it is kept: the sound alone. Phones write into the file when and where it was made, on which device
 * and in whose name. All of it is overwritten where it stands, so that nothing moves and every player finds the sound.
 * @param type as typeOfVoice found it
 */
export function tidyVoice(bytes: Buffer, type: string): Buffer {
  const tidy = Buffer.from(bytes)
  EMPTY[type]?.(tidy)
  return tidy
}

const SOUND = ['fmt ', 'data', 'fact']

/** A list of pieces: four letters, the length, the piece, filled up to an even length. */
function emptyWav(bytes: Buffer): void {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size
    if (end <= bytes.length && !SOUND.includes(bytes.toString('latin1', at, at + 4))) {
      bytes.write('JUNK', at, 'latin1')
      bytes.fill(0, at + 8, end)
    }
    at += 8 + size + (size % 2)
  }
}

const HEAD = 10
const OLD_TAG = 128
/** Before and after such a tag; the one before it is not always there. */
const APE_PART = 32

/** One tag before the sound, and two kinds after it. */
function emptyMp3(bytes: Buffer): void {
  if (isAt(bytes, 0, 'ID3')) {
    // Seven bits of each byte. Nothing but zeros is an empty tag.
    const end = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 127), 0) + HEAD
    if (end <= bytes.length) bytes.fill(0, 5, 6).fill(0, HEAD, end)
  }
  const end = isAt(bytes, bytes.length - OLD_TAG, 'TAG') ? bytes.length - OLD_TAG : bytes.length
  bytes.fill(0, end)
  const foot = end - APE_PART
  if (!isAt(bytes, foot, 'APETAGEX')) return
  const from = end - bytes.readUInt32LE(foot + 12)
  bytes.fill(0, Math.max(0, isAt(bytes, from - APE_PART, 'APETAGEX') ? from - APE_PART : from), end)
}

const isAt = (bytes: Buffer, at: number, words: string) =>
  at >= 0 && bytes.toString('latin1', at, at + words.length) === words
