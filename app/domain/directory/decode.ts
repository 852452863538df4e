/**
 * The bytes of a file as text: UTF-8, UTF-16 with its mark, else the letters of older Windows programs, which
 * any bytes can be.
 */
export function decodeText(bytes: Uint8Array): { text: string; isOld: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isOld: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), isOld: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOld: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOld: true }
  }
}
