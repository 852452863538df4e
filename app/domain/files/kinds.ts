export type FileKind = 'photo' | 'voice'

/** In bytes, as they come from a device. */
export const LARGEST: Record<FileKind, number> = { photo: 10 * 1024 * 1024, voice: 3 * 1024 * 1024 }

const startsWith = (bytes: Buffer, text: string, at = 0) =>
  bytes.toString('latin1', at, at + text.length) === text

/** Photos that are read. Nothing that can hold a program, such as SVG, is among them. */
export function isKnownPhoto(bytes: Buffer): boolean {
  return (
    startsWith(bytes, '\xff\xd8\xff') ||
    startsWith(bytes, '\x89PNG\r\n\x1a\n') ||
    (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
    startsWith(bytes, 'GIF8') ||
    (startsWith(bytes, 'ftyp', 4) && startsWith(bytes, 'avif', 8))
  )
}

/** How phones of one maker keep photos: browsers there send a JPEG, but other ways of sending do not. */
export const isHeic = (bytes: Buffer): boolean =>
  startsWith(bytes, 'ftyp', 4) && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12))

/** In a film's container there is a picture before the sound: those names are not here. */
const SOUND_BRANDS = /^(?:M4A |M4B |mp4[12]|isom|iso[2-6]|dash|3gp[4-7]|qt {2})$/

/**
 * What a recording is by its first bytes, whatever its name and its sender say.
 * @returns the type to send it as; null for anything that is not a recording
 */
export function typeOfVoice(bytes: Buffer): string | null {
  if (startsWith(bytes, '\x1aE\xdf\xa3')) return isWebm(bytes) ? 'audio/webm' : null
  if (startsWith(bytes, 'OggS')) return 'audio/ogg'
  if (startsWith(bytes, 'ftyp', 4)) {
    return SOUND_BRANDS.test(bytes.toString('latin1', 8, 12)) ? 'audio/mp4' : null
  }
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8)) return 'audio/wav'
  return isMp3(bytes) ? 'audio/mpeg' : null
}

/** The same container holds other things too: it says what it is among its first bytes. */
const isWebm = (bytes: Buffer) => bytes.subarray(0, 64).includes('webm')

/** With a tag before it, or with the frame's 11 set bits, a known layer and a known bit rate. */
function isMp3(bytes: Buffer): boolean {
  if (startsWith(bytes, 'ID3')) return true
  const [first = 0, second = 0, third = 0] = bytes
  const layer = (second >> 1) & 3
  return first === 0xff && (second & 0xe0) === 0xe0 && layer === 1 && third >> 4 !== 15 && third >> 4 !== 0
}
