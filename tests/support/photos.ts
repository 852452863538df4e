import sharp from 'sharp'

/** A photo of two colours, left and right, as a device takes it: lying on its side, with the place in it. */
export const takenPhoto = (width = 1600, height = 900, orientation = 6) =>
  sharp({ create: { width, height, channels: 3, background: '#c02020' } })
    .composite([
      {
        input: { create: { width: width / 2, height, channels: 3, background: '#2020c0' } },
        left: width / 2,
        top: 0,
      },
    ])
    .withExif({
      IFD0: { Make: 'Fine Cameras', Software: 'Secret 1.0' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 44/1 30/1' },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()

const padded = (...parts: (string | number[])[]) =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    Buffer.alloc(400, 7),
  ])

/** Recordings by their first bytes alone: they hold no sound. */
export const RECORDINGS: Record<string, [type: string, bytes: Buffer]> = {
  webm: ['audio/webm', padded([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], 'webm')],
  ogg: ['audio/ogg', padded('OggS', [0, 2])],
  m4a: ['audio/mp4', padded([0, 0, 0, 32], 'ftypM4A ')],
  mp4: ['audio/mp4', padded([0, 0, 0, 32], 'ftypiso5')],
  mp3: ['audio/mpeg', padded([0xff, 0xfb, 0x90, 0x64])],
  'mp3 with a tag': ['audio/mpeg', padded('ID3', [4, 0])],
  wav: ['audio/wav', padded('RIFF', [0, 0, 0, 0], 'WAVE')],
}

/** What says that it is a recording, and is something else. */
export const NO_RECORDINGS: Record<string, Buffer> = {
  'a page': padded('<!doctype html><script>alert(1)</script>'),
  'a program': padded('MZ'),
  'another container of the same family': padded([0x1a, 0x45, 0xdf, 0xa3], 'matroska'),
  'a photo of a phone': padded([0, 0, 0, 32], 'ftypheic'),
  'a photo': padded([0xff, 0xd8, 0xff, 0xe0]),
  nothing: Buffer.alloc(0),
}
