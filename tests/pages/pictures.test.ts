import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as vocabulary from '../../app/domain/activities/vocabulary'
import { PageContext, type PageContextValue } from '../../app/i18n/page-context'
import { Picture } from '../../app/kit/picture'
import type { Art } from '../../app/kit/pictures/art'
import manifest from '../../app/kit/pictures/manifest.json'
import { PicturesContext } from '../../app/kit/pictures/pictures'
import { PICTURES, type PictureKey, pictureOfWord } from '../../app/kit/pictures/registry'
import { SHEETS } from '../../app/kit/pictures/sheets'
import { loadPictureOverrides, pictureAddress } from '../../app/kit/pictures/source.server'
import { DEFAULTS } from '../../app/preferences/preferences'
import { makeFonts } from '../../commands/assets/fonts'
import { makePictures } from '../../commands/assets/pictures'
import glossary from '../../locales/en/glossary.json'
import taxonomy from '../../locales/en/taxonomy.json'

let made: ReturnType<typeof makePictures>
let fonts: Awaited<ReturnType<typeof makeFonts>>

beforeAll(async () => {
  made = makePictures()
  fonts = await makeFonts()
})

describe('the set of pictures', () => {
  it('is made of icons that exist, and what is kept of it is current', () => {
    expect(Object.keys(made.manifest).sort()).toEqual(Object.keys(PICTURES).sort())
    expect(manifest, 'run: npx tsx commands/build-assets.ts').toEqual(made.manifest)
  })

  it('keeps every picture small: 2 KB at most, and half of them under 1 KB', () => {
    const sheets = Object.keys(SHEETS)
    const sizes = [...made.files].map(([name, svg]) => {
      const sheet = sheets.find((one) => name.startsWith(`${one}.`))
      return { name, size: svg.length / (sheet ? SHEETS[sheet]!.length : 1) }
    })
    expect(sizes.filter(({ size }) => size > 2000)).toEqual([])
    expect(sizes.filter(({ size }) => size < 1000).length).toBeGreaterThan(sizes.length / 2)
  })

  it('holds drawings alone: no script, style, link or words', () => {
    for (const [name, svg] of made.files) {
      expect(svg, name).toMatch(/^<svg [^>]*>(<(path|view) [^>]*\/>)+<\/svg>$/)
      expect(svg, name).not.toMatch(/href|style=|on\w+=|url\(/)
    }
  })

  it.each(Object.entries(vocabularyWords()))('has a picture for every %s', (noun, words) => {
    expect(words.filter((word) => !(`${noun}.${word}` in PICTURES))).toEqual([])
  })

  it('has a picture for every hard word, and none for a word that is gone', () => {
    const words = Object.keys(glossary)
    const drawn = Object.keys(PICTURES).filter((key) => key.startsWith('word.'))
    expect(drawn.map((key) => key.slice(5)).sort()).toEqual(words.sort())
    expect(pictureOfWord('a word that is not there yet')).toBe('page.words')
  })

  it('shows no smiling face but for a feeling', () => {
    const parts = Object.entries<Art>(PICTURES).filter(([, art]) => /smil|grin/.test(JSON.stringify(art)))
    const isFeeling = (key: string) => /^(?:feel|know)\./.test(key) || key === 'ask.how-was-it'
    expect(parts.map(([key]) => key).filter((key) => !isFeeling(key))).toEqual([
      'word.positive-behaviour-support',
    ])
  })
})

/** The vocabulary, and what describes costs, room and people beside it. */
function vocabularyWords(): Record<string, readonly string[]> {
  return {
    ...vocabulary.TAXONOMIES,
    day: vocabulary.DAYS,
    time: vocabulary.TIMES,
    access: vocabulary.ACCESS,
    tier: vocabulary.TIERS,
    setting: vocabulary.SETTINGS,
    cost: Object.keys(taxonomy.cost),
    room: Object.keys(taxonomy.room),
    role: Object.keys(taxonomy.role),
  }
}

describe('fonts', () => {
  it('are current in the css and in the list to preload', () => {
    expect(readFileSync('app/styles/fonts.css', 'utf8')).toBe(fonts.css)
    expect(readFileSync('app/styles/fonts.json', 'utf8')).toBe(fonts.list)
  })

  it('ask an English page for 22 KB at most', () => {
    const [latin] = (JSON.parse(fonts.list) as { latin: string[] }).latin
    expect(fonts.files.get(latin!.replace('/fonts/', ''))!.length).toBeLessThan(22_000)
  })
})

describe("a site's own pictures", () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  afterEach(() => {
    loadPictureOverrides(join(folder, 'not-there'))
  })

  it('take the place of ours by their key, and a name that is no key is reported', () => {
    writeFileSync(join(folder, 'kind.cooking.webp'), 'a photo')
    writeFileSync(join(folder, 'kind.cooking.png'), 'an older photo')
    writeFileSync(join(folder, 'kind.cookery.svg'), '<svg/>')
    writeFileSync(join(folder, 'notes.txt'), 'not a picture')
    expect(loadPictureOverrides(folder)).toEqual({ shown: ['kind.cooking'], unknown: ['kind.cookery.svg'] })
    expect(pictureAddress('kind.cooking')?.address).toMatch(
      /^\/site-pictures\/kind\.cooking\.webp\?v=[0-9a-f]{8}$/,
    )
    expect(pictureAddress('kind.art')?.address).toBe(`/pictures/${manifest['kind.art'].file}`)
    rmSync(folder, { recursive: true })
  })

  it('may be absent', () => {
    expect(loadPictureOverrides(join(folder, 'not-there'))).toEqual({ shown: [], unknown: [] })
    expect(pictureAddress('kind.cooking')?.address).toBe(`/pictures/${manifest['kind.cooking'].file}`)
  })
})

describe('<Picture>', () => {
  it('is silent beside words that say the same, and lazy', () => {
    expect(show({ of: 'kind.art' })).toMatch(
      /^<span class="picture picture-medium" aria-hidden="true"><img src="\/pictures\/kind\.art\.[0-9a-f]{8}\.svg" alt="" width="72" height="72" loading="lazy" decoding="async"\/><\/span>$/,
    )
  })

  it('says what it adds', () => {
    const html = show({ of: 'person.1', alt: 'Maya, who meets you' })
    expect(html).toContain('alt="Maya, who meets you"')
    expect(html).not.toContain('aria-hidden')
  })

  it('is never fetched early by a person who wants words only', () => {
    expect(show({ of: 'kind.art', eager: true })).toContain('loading="eager"')
    expect(show({ of: 'kind.art', eager: true }, 'off')).toContain('loading="lazy"')
  })

  it("turns with the line of reading, but never a site's photo", () => {
    expect(show({ of: 'action.next' })).toContain('picture-turns')
    expect(show({ of: 'kind.art' })).not.toContain('picture-turns')
    const photo = () => ({ address: '/site-pictures/a.webp', width: 72, height: 72, site: true })
    const picture = createElement(Picture, { of: 'action.next' })
    const html = renderToStaticMarkup(createElement(PicturesContext.Provider, { value: photo }, picture))
    expect(html).not.toContain('picture-turns')
  })
})

function show(
  props: { of: PictureKey; alt?: string; eager?: boolean },
  pictures: 'both' | 'off' = 'both',
): string {
  const site = { name: '', area: '', phone: '', email: '', url: '', demo: false }
  const value: PageContextValue = {
    preferences: { ...DEFAULTS, pictures },
    path: '/',
    search: '',
    site,
    handle: {},
    who: null,
  }
  return renderToStaticMarkup(createElement(PageContext.Provider, { value }, createElement(Picture, props)))
}
