import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])
/** A smaller file does not get smaller by more than the headers that say so. */
const SMALLEST = 256

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Writes `<file>.br` and `<file>.gz` beside every text that gets smaller by it, as small as they can be made. */
export async function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.map(compressFile))
  console.log(`${files.length} texts`)
}

async function compressFile(file) {
  const text = await readFile(file)
  if (text.length < SMALLEST) return
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const br = await inBrotli(text, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: text.length },
  })
  const gz = await inGzip(text, { level: 9 })
  if (br.length < text.length) await writeFile(`${file}.br`, br)
  if (gz.length < text.length) await writeFile(`${file}.gz`, gz)
}
