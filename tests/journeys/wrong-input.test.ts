import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

const journeys = startJourneys()

describe.each(WAYS)('%s', (way) => {
  test('a page that is not there leads to one that is', async () => {
    const person = await journeys.arrive(way)
    expect((await person.open('/activities/no-such-group'))?.status()).toBe(404)
    await person.seesTitle('We cannot find this page')
    await person.follow('Find things to do')
    await person.seesTitle('Find things to do')
    await person.leave()
  })
})

const LONG = 'q'.repeat(10 * 1024)
const MANY = Array.from({ length: 300 }, (_, n) => `day=d${n}`).join('&')

describe('an address that nobody should have', () => {
  const ADDRESSES: [status: number, path: string][] = [
    [404, '/no-such-page'],
    [404, '/activities/NO%20SUCH'],
    [404, '/activities/%00'],
    [404, '/activities/..%2F..%2Fpackage.json'],
    [404, '/activities/saturday-cooks/try/../../../etc'],
    [303, '/my-list/explode'],
    [400, '/activities/%FF'],
    [414, `/activities?q=${LONG}`],
    [200, `/activities?q=${LONG.slice(0, 5000)}`],
    [200, '/activities?page=999'],
    [200, '/activities?page=-1'],
    [200, '/activities?page=1e9&page=2'],
    [200, '/activities?day=xyz&time=never&cost=gold&kind=%3Cscript%3E'],
    [200, `/activities?${MANY}`],
    [200, '/activities?q=%22%22%22+AND+%28+NEAR+*%3B+--'],
    [200, '/activities?q=%00%01%02&place=%F0%9F%8F%8A'],
    [200, '/activities?q=%FF%FE&place=%ED%A0%80'],
    [200, '/activities?place=%27%3B+drop+table+activities'],
    [200, '/activities/choose?step=nothing&like=x&place=%00&when=%27'],
    [200, '/activities/choose?step=matches&like=food&place=Nowhere+at+all'],
    [200, '/my-list?done=everything&what=..%2F'],
    [200, '/my-list/compare?activity=a&activity=b&activity=%00'],
    [200, '/settings?done=maybe&back=%2F%2Felsewhere.example'],
    [200, '/activities/saturday-cooks/try?step=%00'],
    [200, '/activities/saturday-cooks/try/sent?request=..%2F'],
    [404, '/asks/%00'],
    [404, '/asks/made-up?answer=yes'],
    [200, '/help?lang=xx'],
  ]
  for (const [status, path] of ADDRESSES) {
    test(`${status} ${path.slice(0, 70)}`, async () => {
      const answer = await fetch(journeys.site.origin + path, { redirect: 'manual' })
      expect(answer.status).toBe(status)
      if (status !== 303) expect(await answer.text()).toContain('<h1')
    })
  }
})

describe('cookies that we never set', () => {
  const COOKIES = [
    'list=%',
    'list=../../etc.%00.%FF',
    `list=${'saturday-cooks.'.repeat(500)}`,
    'display=%7B%7D; lang=zz',
    'display=text=enormous&colours=%3Cscript%3E',
    'display=%E0%A4%A; lang=%',
    '=; ;;; a',
  ]
  for (const cookie of COOKIES) {
    test(cookie.slice(0, 70), async () => {
      for (const path of ['/', '/activities', '/activities/saturday-cooks', '/my-list', '/settings']) {
        const answer = await fetch(journeys.site.origin + path, { headers: { cookie } })
        expect(answer.status, path).toBe(200)
      }
    })
  }
})

describe('a form that none of our pages sends', () => {
  const FORM = 'application/x-www-form-urlencoded'
  const PAGES = [
    '/activities/saturday-cooks/try',
    '/activities/saturday-cooks/try?step=when',
    '/activities/saturday-cooks/try?step=reach',
    '/activities/saturday-cooks/wrong',
    '/help/write',
    '/asks/made-up',
    '/me/requests/made-up',
    '/staff/requests/made-up',
    '/staff/messages',
    '/my-list/add',
    '/my-list/send',
    '/settings',
  ]
  const BODIES: [what: string, type: string, body: string][] = [
    ['empty', FORM, ''],
    ['of other boxes', FORM, 'a=1&b=2&key=x&key=y&what=everything&activity=%00'],
    ['of broken letters', FORM, 'name=%FF%FE&words=%00&reach=%'],
    ['that is JSON', 'application/json', '{"name":"Sam"}'],
    ['that is JSON and says it is a form', FORM, '{"name":"Sam"}'],
    ['in parts without a border', 'multipart/form-data', 'name=Sam'],
    [
      'in parts that do not end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; na',
    ],
    [
      'with a file in place of words',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="name"; filename="a.txt"\r\n\r\nSam\r\n--x--\r\n',
    ],
    ['of no type', '', 'name=Sam'],
  ]
  test.each(BODIES)('%s', async (_what, type, body) => {
    const cookie = 'list=saturday-cooks'
    for (const page of PAGES) {
      const headers: Record<string, string> = type ? { cookie, 'content-type': type } : { cookie }
      const sent = new TextEncoder().encode(body)
      const url = journeys.site.origin + page
      const answer = await fetch(url, { method: 'POST', headers, body: sent, redirect: 'manual' })
      expect(answer.status, page).toBeLessThan(500)
    }
  })

  test('too large', async () => {
    const answer = await fetch(`${journeys.site.origin}/activities/saturday-cooks/wrong`, {
      method: 'POST',
      headers: { 'content-type': FORM },
      body: `words=${'w'.repeat(200 * 1024)}`,
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('This is too much to send at once')
  })
})
