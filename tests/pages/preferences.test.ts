import { describe, expect, test } from 'vitest'
import {
  displayCookie,
  displayKey,
  langFrom,
  preferencesFrom,
  readCookie,
} from '../../app/preferences/cookie'
import { DEFAULTS, readPreferences, writePreferences } from '../../app/preferences/preferences'

const url = (search = '') => new URL(`http://site.test/${search}`)

describe('cookies', () => {
  test('are found by their whole name, wherever they stand', () => {
    expect(readCookie('a=1; display=text%3Dlarge ; b=2', 'display')).toBe('text=large')
    expect(readCookie('mydisplay=1', 'display')).toBeUndefined()
    expect(readCookie(null, 'display')).toBeUndefined()
  })

  test('that are broken count as absent', () => {
    expect(readCookie('display=%E0%A4%A', 'display')).toBeUndefined()
    expect(preferencesFrom('display=%E0%A4%A')).toBe(DEFAULTS)
    expect(preferencesFrom('display=text%3Dgigantic')).toEqual(DEFAULTS)
  })

  test('say only what differs, and what they say is read again', () => {
    const chosen = { ...DEFAULTS, text: 'largest', voice: 'Zoë & Co; 2' } as const
    const cookie = displayCookie(chosen)
    expect(preferencesFrom(cookie.split(';')[0])).toEqual(chosen)
    expect(displayCookie(DEFAULTS)).toBe('display=; Path=/; Max-Age=0; SameSite=Lax')
  })
})

describe('settings', () => {
  test('written and read are the same, in one order', () => {
    const text = writePreferences(readPreferences(new URLSearchParams('motion=none&text=large&hack=1')))
    expect(text).toBe('text=large&motion=none')
    expect(writePreferences(readPreferences(new URLSearchParams(text)))).toBe(text)
  })

  test('a voice has a name of a length that a cookie can hold', () => {
    expect(readPreferences(new URLSearchParams({ voice: 'a'.repeat(5000) })).voice).toHaveLength(80)
  })
})

describe('the key of a kept page', () => {
  test('is empty for what everybody has, and where only the voice differs', () => {
    expect(displayKey(null)).toBe('')
    expect(displayKey('display=voice%3DAnna%26speed%3Dslow')).toBe('')
  })

  test('is the same for the same look, and another for another', () => {
    const key = (display: string) => displayKey(`display=${encodeURIComponent(display)}`)
    expect(key('text=large&colours=dark')).toBe(key('colours=dark&text=large&speed=fast'))
    expect(key('text=large')).not.toBe(key('space=wide'))
  })
})

describe('the language', () => {
  test('is the one of the address, then of the cookie, then of the browser, then English', () => {
    expect(langFrom(url('?lang=ur'), 'lang=pl', 'pl')).toBe('ur')
    expect(langFrom(url('?lang=xx'), 'lang=pl', 'ur')).toBe('pl')
    expect(langFrom(url(), null, 'fr-FR, pl;q=0.8, en;q=0.5')).toBe('pl')
    expect(langFrom(url(), 'lang=klingon', '')).toBe('en')
  })
})
