import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exportDirectory } from '../../../app/domain/directory/export'
import { readFeedFile } from '../../../app/domain/directory/read-file'
import { demoDatabase, emptyDatabase } from '../../support/database'
import {
  feedOf,
  hasSharedData,
  id,
  mustImport,
  removeTemporary,
  service,
  sharedFile,
  temporaryFolder,
} from './shared-data'

afterAll(removeTemporary)

const FILES = ['services.json', 'taxonomies.json', 'taxonomy_terms.json', 'directory.csv']

const read = (folder: string) =>
  Object.fromEntries(FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))

/** Writes what is in the database now. */
function exported(): { folder: string; files: Record<string, string> } {
  const folder = temporaryFolder()
  exportDirectory(folder)
  return { folder, files: read(folder) }
}

/** Into an empty database and out again. */
function andBack(folder: string, file: string): Record<string, string> {
  emptyDatabase()
  const report = mustImport(readFeedFile(join(folder, file)))
  expect(report.counts.skipped).toBe(0)
  return exported().files
}

/** Byte for byte, line by line: a difference of two whole files says nothing. */
function expectSame(a: string, b: string) {
  const [left, right] = [a.split('\n'), b.split('\n')]
  const at = left.findIndex((line, index) => line !== right[index])
  if (at >= 0) expect(right[at]).toBe(left[at])
  expect(right.length).toBe(left.length)
}

describe('export, import into an empty database, export', () => {
  test('the demo is the same, byte for byte', async () => {
    await demoDatabase()
    const first = exported()
    const second = andBack(first.folder, 'services.json')
    for (const file of FILES) expectSame(first.files[file]!, second[file]!)
  })

  test('the demo as a spreadsheet is the same spreadsheet', async () => {
    await demoDatabase()
    const first = exported()
    expectSame(first.files['directory.csv']!, andBack(first.folder, 'directory.csv')['directory.csv']!)
  })

  test.skipIf(!hasSharedData)('a real directory is the same, byte for byte', () => {
    emptyDatabase()
    mustImport(readFeedFile(sharedFile('directory-oruk.json')))
    const first = exported()
    const second = andBack(first.folder, 'services.json')
    for (const file of FILES) expectSame(first.files[file]!, second[file]!)
    expectSame(first.files['directory.csv']!, andBack(first.folder, 'directory.csv')['directory.csv']!)
  })

  test.skipIf(!hasSharedData)(
    'the published example is the same, with all that we have no column for',
    () => {
      emptyDatabase()
      mustImport(readFeedFile(sharedFile('oruk-schema/example_service_full.json')))
      const first = exported()
      for (const word of [
        'accreditations',
        'assurer_email',
        'Ann Persona',
        'GB-COH',
        'UPRN',
        'geojson',
        'bymonthday',
      ]) {
        expect(first.files['services.json']).toContain(word)
      }
      expectSame(first.files['services.json']!, andBack(first.folder, 'services.json')['services.json']!)
    },
  )

  test('what is closed is not exported', () => {
    emptyDatabase()
    mustImport(feedOf([service(1), service(2), service(3), service(4, { status: 'temporarily closed' })]))
    mustImport(feedOf([service(1), service(2), service(4, { status: 'temporarily closed' })]))
    const { 'services.json': json } = exported().files
    const ids = (JSON.parse(json!) as { contents: { id: string }[] }).contents.map((one) => one.id)
    expect(ids).toEqual([id(1), id(2), id(4)])
  })

  test('a directory with nothing in it is an empty page', () => {
    emptyDatabase()
    expect(JSON.parse(exported().files['services.json']!)).toMatchObject({
      total_items: 0,
      empty: true,
      contents: [],
    })
  })

  test('what was worked out from words is not published as the owner said it', () => {
    emptyDatabase()
    mustImport(feedOf([service(1, { name: 'Swimming for older people' })]))
    const { 'services.json': json } = exported().files
    expect(JSON.parse(json!).contents[0].attributes).toBeUndefined()
  })
})
