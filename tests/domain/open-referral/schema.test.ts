import { describe, expect, test } from 'vitest'
import { readFeedFile } from '../../../app/domain/directory/read-file'
import { answerOpenReferral } from '../../../app/domain/open-referral/answer'
import { demoDatabase, emptyDatabase } from '../../support/database'
import { hasSharedData, mustImport, readShared, sharedFile } from '../directory/shared-data'
import { expectValid, publishedSchemas } from './published-schema'

// biome-ignore lint/suspicious/noExplicitAny: answers are judged by the published schema.
type Json = any

function ask(path: string, query = ''): Json {
  const answer = answerOpenReferral(path, new URLSearchParams(query))
  if (!('found' in answer)) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return JSON.parse(JSON.stringify(answer.found))
}

/** Every row of a list, page by page. */
function walk(path: string): Json[] {
  const rows: Json[] = []
  for (let page = 1, last = false; !last; page++) {
    const body = ask(path, `page=${page}&per_page=100`)
    expectValid('page', body)
    rows.push(...body.contents)
    last = body.last_page
  }
  return rows
}

describe.skipIf(!hasSharedData)('every answer holds to the published schema', () => {
  const directories: [name: string, fill: () => unknown, services: number][] = [
    ['the demo', demoDatabase, 126],
    [
      'a real directory',
      () => {
        emptyDatabase()
        mustImport(readFeedFile(sharedFile('directory-oruk.json')))
      },
      212,
    ],
    [
      'a real spreadsheet',
      () => {
        emptyDatabase()
        mustImport(readFeedFile(sharedFile('directory.csv')))
      },
      72,
    ],
  ]

  test.each(directories)('of %s', async (_, fill, services) => {
    await fill()
    const rows = walk('services')
    expect(rows).toHaveLength(services)
    for (const row of rows) {
      expectValid('listRow', row)
      expectValid('service', ask(`services/${row.id}`))
    }
    const pairs = walk('service_at_locations')
    for (const pair of pairs) expectValid('pairRow', pair)
    for (const pair of pairs.slice(0, 40)) {
      const whole = ask(`service_at_locations/${pair.id}`)
      expectValid('pair', whole)
      expectValid('service', whole)
    }
    for (const term of walk('taxonomy_terms')) {
      expectValid('term', term)
      expect(ask(`taxonomy_terms/${term.id}`)).toEqual(term)
    }
    for (const taxonomy of walk('taxonomies')) {
      const whole = ask(`taxonomies/${taxonomy.id}`)
      expect(whole).toMatchObject(taxonomy)
      for (const term of whole.taxonomy_terms ?? []) expectValid('term', term)
    }
    for (const organization of walk('organizations')) {
      expectValid('organization', organization)
      expectValid('organization', ask(`organizations/${organization.id}`))
    }
  })

  test('every term of every service can be asked for', async () => {
    await demoDatabase()
    const terms = new Set(walk('taxonomy_terms').map((term) => term.id))
    const used = walk('services').flatMap((row) => (ask(`services/${row.id}`).attributes ?? []) as Json[])
    expect(used.filter((attribute) => !terms.has(attribute.taxonomy_term.id))).toEqual([])
  })

  test('the published example comes in and goes out valid, without its latitude of 100', () => {
    emptyDatabase()
    mustImport(readFeedFile(sharedFile('oruk-schema/example_service_full.json')))
    const given = JSON.parse(readShared('oruk-schema/example_service_full.json'))
    const service = ask(`services/${given.id}`)
    expectValid('service', service)
    expect(service.service_at_locations[0].location.latitude).toBeUndefined()
  })

  test('the schema would tell', () => {
    const { service } = publishedSchemas()
    expect(service({ id: 'x', name: 'Tea', status: 'active' })).toBe(false)
    expect(service({ id: '0b3f4c1e-0000-4000-8000-000000000001', name: 'Tea', status: 'open' })).toBe(false)
  })
})
