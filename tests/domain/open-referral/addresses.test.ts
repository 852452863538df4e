import { beforeEach, describe, expect, test } from 'vitest'
import { action, loader } from '../../../app/routes/open-referral/answer'
import { database } from '../../../db/connection.server'
import { helpMessages, pageReports } from '../../../db/schema'
import { emptyDatabase } from '../../support/database'
import { feedOf, id, mustImport, service } from '../directory/shared-data'

beforeEach(() => {
  emptyDatabase()
  mustImport(feedOf([service(1), service(2)]))
})

const send = (path: string, init: RequestInit = {}) => {
  const [below = ''] = path.split('?')
  const request = new Request(`http://localhost/open-referral/${path}`, init)
  return loader({ request, params: { '*': below }, context: {} } as never)
}

describe('addresses of open referral', () => {
  test('the root says which standard it is', async () => {
    const response = send('')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      version: 'HSDS-UK-3.0',
      openapi_url: expect.stringMatching(/^https:/),
    })
  })

  test('may be read by any page, and kept for a minute', () => {
    const { headers } = send('services')
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('are not sent twice to who has them already, until something is written', async () => {
    const tag = send('services').headers.get('etag')!
    const again = send('services', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    expect(send('services', { headers: { 'if-none-match': `"x", ${tag.slice(2)}` } }).status).toBe(304)
    expect(send('services?page=2', { headers: { 'if-none-match': tag } }).status).toBe(200)
    mustImport(feedOf([service(1, { name: 'Another name' }), service(2)]))
    expect(send('services', { headers: { 'if-none-match': tag } }).status).toBe(200)
  })

  test('HEAD has the headers and no body', async () => {
    const response = send('services', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBeTruthy()
    expect(await response.text()).toBe('')
  })

  test('OPTIONS says what may be done', () => {
    const response = send('services', { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  })

  test('cannot be written to', async () => {
    const request = new Request('http://localhost/open-referral/services', { method: 'POST' })
    const response = action({ request, params: {}, context: {} } as never)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('a bad question is answered with the reason', async () => {
    const response = send('services?day=someday')
    expect(response.status).toBe(400)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      error: 'bad-parameter',
      parameter: 'day',
      reason: 'This must be a day, like MO, mon or Monday.',
    })
  })

  test('what is not there is 404, as JSON', async () => {
    const response = send(`services/${id(99)}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({ error: 'not-found' })
  })

  test('nothing that people wrote to us is in them', async () => {
    const db = database()
    const createdAt = '2026-11-20T09:00:00.000Z'
    const secret = { words: 'SECRET WORDS', reach: '01632 960 999', createdAt }
    db.insert(pageReports)
      .values({ id: 'r', activityId: id(1), what: 'time', ...secret })
      .run()
    db.insert(helpMessages)
      .values({ id: 'h', activityId: id(1), name: 'SECRET NAME', lang: 'en', ...secret })
      .run()
    const paths = [`services/${id(1)}`, 'services', 'organizations', 'service_at_locations', 'taxonomies']
    const bodies = await Promise.all(paths.map((path) => send(path).text()))
    expect(bodies.join('')).not.toMatch(/SECRET|960 999/)
  })
})
