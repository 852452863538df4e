import { readFileSync, statSync } from 'node:fs'
import { decodeText } from './decode'
import { type Feed, FeedError, feedName } from './feed'
import { readCsvFile } from './read-csv'
import { readJsonFile } from './read-json'

const LARGEST_FILE = 50 * 1024 * 1024

/**
 * A directory from a file: JSON when it begins as JSON does, else CSV.
 * @throws FeedError when nothing can be read
 */
export function readFeedFile(path: string, name = feedName(path)): Feed {
  const { text, isOld } = decodeText(readBytes(path))
  const isJson = /^\ufeff?\s*[[{]/.test(text) || /\.json$/i.test(path)
  const { rows, isWhole, notes } = isJson ? readJsonFile(text) : readCsvFile(text, name)
  if (isOld) notes.push({ key: 'old-letters', value: '' })
  return { name, source: path, rows, isWhole, notes }
}

function readBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new FeedError('file-missing', path)
  if (found.size > LARGEST_FILE)
    throw new FeedError('file-too-large', `${Math.ceil(found.size / 1024 / 1024)}`)
  return readFileSync(path)
}
