import { describe, expect, test } from 'vitest'
import { typeOfVoice } from '../../../app/domain/files/kinds'
import { tidyVoice } from '../../../app/domain/files/voice/tidy'
import { RECORDINGS } from '../../support/photos'

const SECRET = "Sam's phone, 12 High Street +51.73+000.47/"
const SOUND = Buffer.from('sound '.repeat(60))
const text = (words: string) => Buffer.from(words, 'latin1')
const bytes = (...list: number[]) => Buffer.from(list)
const number32 = (value: number, little = false) => {
  const made = Buffer.alloc(4)
  if (little) made.writeUInt32LE(value)
  else made.writeUInt32BE(value)
  return made
}

/** A box of MP4, a piece of WAV, an element of WebM. */
const box = (kind: string, ...parts: Buffer[]) => {
  const inner = Buffer.concat(parts)
  return Buffer.concat([number32(inner.length + 8), text(kind), inner])
}
const piece = (kind: string, inner: Buffer) =>
  Buffer.concat([text(kind), number32(inner.length, true), inner])
const element = (id: number[], ...parts: Buffer[]) => {
  const inner = Buffer.concat(parts)
  return Buffer.concat([bytes(...id), bytes(0x40 | (inner.length >> 8), inner.length & 255), inner])
}

const DATES = Buffer.concat([number32(0xe1c0ffee), number32(0xe1c0ffee)])
const MP4 = Buffer.concat([
  box('ftyp', text('M4A '), number32(0)),
  box(
    'moov',
    box('mvhd', number32(0), DATES, text('rest')),
    box('trak', box('tkhd', number32(0), DATES), box('udta', text(SECRET))),
    box('udta', box('meta', text(SECRET))),
  ),
  box('mdat', SOUND),
  box('uuid', text(SECRET)),
])

const WAV_PIECES = Buffer.concat([
  piece('fmt ', Buffer.alloc(16, 1)),
  piece('LIST', text(`INFOIART${SECRET}`)),
  piece('data', SOUND),
  piece('id3 ', text(SECRET)),
])
const WAV = Buffer.concat([text('RIFF'), number32(WAV_PIECES.length + 4, true), text('WAVE'), WAV_PIECES])

const MP3 = Buffer.concat([
  text('ID3'),
  bytes(4, 0, 0x40, 0, 0, 0, SECRET.length),
  text(SECRET),
  bytes(0xff, 0xfb, 0x90, 0x64),
  SOUND,
  text(SECRET),
  Buffer.concat([
    text('APETAGEX'),
    number32(2000, true),
    number32(SECRET.length + 32, true),
    Buffer.alloc(16),
  ]),
  Buffer.concat([text('TAG'), text(SECRET.padEnd(125))]),
])

const WEBM_HEAD = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], text('webm')))
const WEBM_INSIDE = Buffer.concat([
  element(
    [0x15, 0x49, 0xa9, 0x66],
    element([0x7b, 0xa9], text(SECRET)),
    element([0x44, 0x61], text('20261122')),
    element([0x2a, 0xd7, 0xb1], bytes(1)),
  ),
  Buffer.concat([bytes(0x1f, 0x43, 0xb6, 0x75, 0xff), element([0xa3], SOUND)]),
  element([0x12, 0x54, 0xc3, 0x67], element([0x73, 0x73], text(SECRET))),
])
const WEBM = Buffer.concat([
  WEBM_HEAD,
  bytes(0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255),
  WEBM_INSIDE,
])

const sized = (words: string) => Buffer.concat([number32(words.length, true), text(words)])
const OPUS_TAGS = Buffer.concat([
  text('OpusTags'),
  sized('Maker of phones'),
  number32(2, true),
  sized(`TITLE=${SECRET}`),
  sized(`ARTIST=${'x'.repeat(300)}`),
])
const oggPage = (nth: number, packet: Buffer) => {
  const parts = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
  const head = Buffer.concat([
    text('OggS'),
    bytes(0, nth === 0 ? 2 : 0),
    Buffer.alloc(8),
    number32(7, true),
    number32(nth, true),
    number32(0),
    bytes(parts.length, ...parts),
  ])
  return Buffer.concat([head, packet])
}
const OGG = Buffer.concat([oggPage(0, text('OpusHead12345678')), oggPage(1, OPUS_TAGS), oggPage(2, SOUND)])

/** The sum of a page, by the words of the format: no table, one bit after another. */
function sumOf(page: Buffer): number {
  let sum = 0
  for (const [at, byte] of page.entries()) {
    sum ^= (at >= 22 && at < 26 ? 0 : byte) << 24
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  }
  return sum >>> 0
}

const MADE: [type: string, recording: Buffer][] = [
  ['audio/mp4', MP4],
  ['audio/wav', WAV],
  ['audio/mpeg', MP3],
  ['audio/webm', WEBM],
  ['audio/ogg', OGG],
]

describe.each(MADE)('%s', (type, recording) => {
  const tidy = tidyVoice(recording, type)

  test('keeps the sound where it was, and nothing of who, where and when', () => {
    expect(typeOfVoice(recording)).toBe(type)
    expect(typeOfVoice(tidy)).toBe(type)
    expect(tidy).toHaveLength(recording.length)
    expect(tidy.indexOf(SOUND)).toBe(recording.indexOf(SOUND))
    for (const words of [SECRET, 'High Street', '+51', 'Maker', '20261122'])
      expect(tidy.includes(words)).toBe(false)
    expect(tidy.includes(number32(0xe1c0ffee))).toBe(false)
  })

  test('what is tidy stays as it is, and what came is not changed', () => {
    expect(tidyVoice(tidy, type).equals(tidy)).toBe(true)
    expect(recording.includes('High Street')).toBe(true)
  })

  test('broken off anywhere, it is no trouble', () => {
    for (let end = 0; end < recording.length; end += 3) tidyVoice(recording.subarray(0, end), type)
  })
})

test('the pages of an Ogg file have the right sums afterwards', () => {
  const tidy = tidyVoice(OGG, 'audio/ogg')
  const second = OGG.indexOf('OggS', 4)
  const third = OGG.indexOf('OggS', second + 4)
  const page = tidy.subarray(second, third)
  expect(page.readUInt32LE(22)).toBe(sumOf(page))
  // What plays it finds as many lines as it was told of.
  expect(page.toString('latin1')).toMatch(/OpusTags.{4} {15}.{4}.{4}A= {46}/s)
})

test('an emptied element of WebM is as long as it was, for the player to step over', () => {
  const tidy = tidyVoice(WEBM, 'audio/webm')
  const tags = WEBM.length - (SECRET.length + 4 + 6)
  expect([...tidy.subarray(tags, tags + 6)]).toEqual([0xec, 0x08, 0, 0, 0, SECRET.length + 4])
})

test.each(Object.entries(RECORDINGS))(
  'what only begins like %s is kept as long as it is',
  (_, [type, made]) => {
    expect(tidyVoice(made, type)).toHaveLength(made.length)
  },
)
