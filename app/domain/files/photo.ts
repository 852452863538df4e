/** In pixels: the longest side of what is kept. Large enough for a sheet of paper. */
export const LONGEST_SIDE = 1200
/** Phones of today take up to 50 million. A small file that unfolds to more is a trap. */
const MOST_PIXELS = 64_000_000
const QUALITY = 82
const SECONDS = 20

/**
 * A photo as it is kept: upright, small, and with nothing in it but the picture. Where it was taken, when, and with
 * which device is left out. JPEG, because every browser and every old phone shows it.
 * @throws when it is broken, or too many pixels unfold from it
 */
export async function tidyPhoto(bytes: Buffer): Promise<Buffer> {
  // Most visits never touch a photo: the library is loaded by the first who does.
  const { default: sharp } = await import('sharp')
  // What it keeps from one photo to the next would be memory that the pages need.
  sharp.cache(false)
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer()
}
