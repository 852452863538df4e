// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import * as settings from '../../app/routes/settings/settings'
import { type Ask, servePages } from '../support/pages'

const ask = servePages({ '/settings': settings })
const open = async (path = '/settings', how?: Ask) => {
  const { html, ...answer } = await ask(path, how)
  return { ...answer, page: new DOMParser().parseFromString(html, 'text/html') }
}
const send = (body: string, cookie?: string) => ask('/settings', { method: 'POST', body, cookie })
const cookiesOf = ({ headers }: { headers: Headers }) => headers.getSetCookie()
/** What a browser sends back after these answers. */
const keep = (...answers: { headers: Headers }[]) => {
  const jar = new Map<string, string>()
  for (const cookie of answers.flatMap(cookiesOf)) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/Max-Age=0\b/.test(cookie)) jar.delete(name)
    else jar.set(name, value)
  }
  return [...jar].map((pair) => pair.join('=')).join('; ')
}
const checked = (page: Document, name: string) =>
  page.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value

describe('what the page shows', () => {
  test('every choice of every setting, with what is chosen now', async () => {
    const { page } = await open('/settings', { cookie: 'display=text%3Dlarger%26colours%3Ddark' })
    const groups = [...page.querySelectorAll('form[data-settings] fieldset')]
    expect(groups.map((group) => group.querySelectorAll('input[type=radio]').length)).toEqual([
      4, 3, 6, 3, 2, 4, 0, 2, 3,
    ])
    expect(checked(page, 'text')).toBe('larger')
    expect(checked(page, 'colours')).toBe('dark')
    expect(checked(page, 'pictures')).toBe('both')
    expect(page.documentElement.dataset).toMatchObject({ text: 'larger', colours: 'dark', pictures: 'both' })
  })

  test('each card is drawn in what it would do, for people without scripts', async () => {
    const { page } = await open()
    const drawn = [...page.querySelectorAll('.sample[data-colours]')].map((s) =>
      s.getAttribute('data-colours'),
    )
    expect(drawn).toEqual(['auto', 'light', 'cream', 'dark', 'contrast', 'system'])
    expect(page.querySelectorAll('.sample[data-text]')).toHaveLength(4)
  })

  test('voices only a script can know: without one the group is neither seen nor sent', async () => {
    const { page } = await open()
    const voices = page.querySelector<HTMLFieldSetElement>('[data-voices]')
    expect(voices?.hidden && voices.disabled).toBe(true)
  })
})

describe('saving', () => {
  test('keeps what was chosen, and leads back to the page with what happened', async () => {
    const saved = await send('do=save&text=largest&space=wide&lang=pl&back=%2Factivities%3Fq%3Dswim')
    expect(saved.status).toBe(303)
    expect(saved.headers.get('Location')).toBe('/settings?done=saved&back=%2Factivities%3Fq%3Dswim')
    expect(keep(saved)).toContain('display=text%3Dlargest%26space%3Dwide')
    expect(keep(saved)).toContain('lang=pl')
    const { page } = await open(saved.headers.get('Location')!, { cookie: keep(saved) })
    expect(page.documentElement.lang).toBe('pl')
    expect(page.querySelector('[role="status"]')?.textContent).not.toBe('')
    expect(page.querySelector('.back-link a')?.getAttribute('href')).toBe('/activities?q=swim')
  })

  test('what it does not know is left as it was', async () => {
    const saved = await send(
      'do=save&text=enormous&colours=%3Cscript%3E&pictures=off',
      'display=text%3Dlarge',
    )
    expect(saved.status).toBe(303)
    expect(keep(saved)).toContain(`display=${encodeURIComponent('text=large&pictures=off')}`)
  })

  test.each(['', 'text', '&&&=', '%E0%A4%A'])('a broken form changes nothing: %j', async (body) => {
    const saved = await send(body, 'display=text%3Dlarge')
    expect(saved.status).toBe(303)
    expect(cookiesOf(saved)).toEqual([])
  })

  test('the last change can be taken back, also the first one of all', async () => {
    const saved = await send('do=save&text=large&lang=ur')
    const undone = await send('do=undo', keep(saved))
    expect(undone.headers.get('Location')).toBe('/settings?done=undone')
    expect(keep(saved, undone)).toBe('')
  })

  test('saving the same again does not take the way back away', async () => {
    const first = await send('do=save&text=large')
    const same = await send('do=save&text=large', keep(first))
    const undone = await send('do=undo', keep(first, same))
    expect(keep(first, same, undone)).toBe('')
  })

  test('taking back where there is nothing says so', async () => {
    const answer = await send('do=undo')
    expect(answer.headers.get('Location')).toBe('/settings?done=nothing')
  })

  test('everything goes back to the start, but not the language, and this too can be taken back', async () => {
    const cookie = 'display=text%3Dlargest%26voice%3DAnna; lang=pl'
    const reset = await send('do=reset', cookie)
    expect(keep(reset)).toMatch(/^lang=pl; display-before=/)
    const undone = await send('do=undo', keep(reset))
    expect(keep(reset, undone)).toContain(`display=${encodeURIComponent('text=largest&voice=Anna')}`)
  })
})

describe('the way back', () => {
  const backOf = async (path: string, headers?: Record<string, string>) =>
    (await open(path, { headers })).page.querySelector('.back-link a')?.getAttribute('href') ?? undefined

  test('is the page that somebody came from', async () => {
    expect(await backOf('/settings', { referer: 'http://site.test/help?a=1' })).toBe('/help?a=1')
    expect(await backOf('/settings?back=%2Fwords')).toBe('/words')
  })

  test('never undoes the language that is chosen here', async () => {
    expect(await backOf('/settings?back=%2Fwords%3Flang%3Dpl')).toBe('/words')
  })

  test.each([
    '/settings?back=https%3A%2F%2Felsewhere.example.org%2F',
    '/settings?back=%2F%2Felsewhere.example.org',
    '/settings?back=%2F%5Celsewhere.example.org',
    '/settings?back=%2F..%2F%2Felsewhere.example.org',
    '/settings?back=javascript%3Aalert(1)',
    '/settings?back=%2Fsettings%3Fdone%3Dsaved',
  ])('never leads off the site or round in a circle: %s', async (path) => {
    expect(await backOf(path)).toBeUndefined()
    expect(await backOf('/settings', { referer: 'https://elsewhere.example.org/help' })).toBeUndefined()
  })
})

describe('a language in the address', () => {
  test('is remembered', async () => {
    const { headers, page } = await open('/settings?lang=ur')
    expect(cookiesOf({ headers })).toEqual(['lang=ur; Path=/; Max-Age=31536000; SameSite=Lax'])
    expect(page.documentElement.dir).toBe('rtl')
  })

  test('that the site does not speak is not', async () => {
    const { headers, page } = await open('/settings?lang=tlh', { cookie: 'lang=pl' })
    expect(cookiesOf({ headers })).toEqual([])
    expect(page.documentElement.lang).toBe('pl')
  })
})
