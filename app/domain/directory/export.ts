import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { listOpenIds, listOpenIdsByName } from '../../../db/queries/directory-export'
import { type ActivityRecord, readActivityRecords } from '../../../db/queries/directory-records'
import { atOneMoment } from '../../../db/queries/snapshot'
import { readVocabulary } from '../open-referral/taxonomies'
import { writeService } from '../open-referral/write-service'
import { csvHead, csvLine } from './write-csv'

/** Everything public, as it is at one moment. The same data makes the same bytes. */
export function exportDirectory(folder: string): { services: number; files: string[] } {
  mkdirSync(folder, { recursive: true })
  return atOneMoment((memory) => {
    const { taxonomies, terms } = readVocabulary(memory)
    const ids = listOpenIds()
    const files: Record<string, Iterable<string>> = {
      'services.json': pageOf(
        ids.length,
        linesOf(ids, (record) => JSON.stringify(writeService(record))),
      ),
      'taxonomies.json': wholePage(taxonomies),
      'taxonomy_terms.json': wholePage(terms),
      'directory.csv': csvOf(listOpenIdsByName()),
    }
    for (const [name, chunks] of Object.entries(files)) writeWhole(join(folder, name), chunks)
    return { services: ids.length, files: Object.keys(files) }
  })
}

const CHUNK = 200

/** A few at a time: the whole directory need not fit into memory. */
function* linesOf(ids: string[], write: (record: ActivityRecord) => string) {
  for (let at = 0; at < ids.length; at += CHUNK) {
    for (const record of readActivityRecords(ids.slice(at, at + CHUNK))) yield write(record)
  }
}

const wholePage = (records: unknown[]) =>
  pageOf(
    records.length,
    records.map((record) => JSON.stringify(record)),
  )

/** All of a list as one page of Open Referral, one record a line, so that two exports can be compared by eye. */
function* pageOf(total: number, records: Iterable<string>): Generator<string> {
  const page = {
    total_items: total,
    total_pages: total > 0 ? 1 : 0,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
  }
  yield `${JSON.stringify(page).slice(0, -1)},"contents":[`
  let before = '\n'
  for (const record of records) {
    yield before + record
    before = ',\n'
  }
  yield '\n]}\n'
}

function* csvOf(ids: string[]): Generator<string> {
  yield csvHead()
  yield* linesOf(ids, csvLine)
}

/** Nobody reads half a file: it takes its name when it is whole. */
function writeWhole(path: string, chunks: Iterable<string>): void {
  const file = openSync(`${path}.part`, 'w')
  try {
    for (const chunk of chunks) writeSync(file, chunk)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.part`, path)
}
