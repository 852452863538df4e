// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULTS, type Preferences } from '../../app/preferences/preferences'
import type { Shown } from '../../app/scripts/reading/highlight'
import { sentencesOf } from '../../app/scripts/reading/page-text'
import { Reader } from '../../app/scripts/reading/reader'
import { splitSentences } from '../../app/scripts/reading/sentences'
import { voicesFor } from '../../app/scripts/reading/voices'

const split = (text: string, lang = 'en') =>
  splitSentences(text, lang).map(([from, to]) => text.slice(from, to))

describe('sentences', () => {
  test('end where people stop', () => {
    expect(split('We meet at 10:30. Bring £4.50! Can you come?')).toEqual([
      'We meet at 10:30.',
      'Bring £4.50!',
      'Can you come?',
    ])
    expect(split('یہ باغ ہے۔ کیا آپ آئیں گے؟', 'ur')).toEqual(['یہ باغ ہے۔', 'کیا آپ آئیں گے؟'])
  })

  test('are cut where they would be too long for a voice, and never lose a word', () => {
    const long = `${'many words, '.repeat(60)}end.`
    const parts = split(long)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(200)
    expect(parts.join(' ')).toBe(long)
  })

  test('of signs alone are silent', () => {
    expect(split(' · ')).toEqual([])
  })

  test('are found without Intl.Segmenter too', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    expect(split('One. Two! Three')).toEqual(['One.', 'Two!', 'Three'])
    vi.unstubAllGlobals()
  })
})

describe('the words of a page', () => {
  const read = (html: string) => {
    document.body.innerHTML = `<main lang="en">${html}</main>`
    return sentencesOf(document.querySelector('main')!)
  }
  const said = (html: string) => read(html).map(({ say }) => say)

  test('are what can be seen, in the order of the page', () => {
    expect(
      said(`<h1>Gardening</h1><button data-listen aria-label="Listen: Gardening">Listen</button>
        <p>Grow <strong>vegetables</strong>.
           Meet people.</p>
        <p hidden>Hidden.</p><p style="display:none">Gone.</p><p style="visibility:hidden">Not shown.</p>
        <span aria-hidden="true">*</span><span class="unseen">For screen readers.</span>
        <script>var x = 1</script><a href="/x">See Hill Farm</a>`),
    ).toEqual(['Gardening', 'Grow vegetables.', 'Meet people.', 'See Hill Farm'])
  })

  test('tell what a picture shows, when it says something of its own', () => {
    expect(said('<p>Door <img alt="" src="a"></p><img alt="A green door" src="b">')).toEqual([
      'Door',
      'A green door',
    ])
  })

  test('leave out what is folded away, but not its name', () => {
    expect(
      said(
        '<details><summary>What is a hoist?</summary><p>A machine.</p></details><details open><summary>More</summary>Words.</details>',
      ),
    ).toEqual(['What is a hoist?', 'More', 'Words.'])
  })

  test('count steps, and name the column of each cell', () => {
    expect(said('<ol><li>Phone us.</li><li>Visit.</li></ol>')).toEqual(['1. Phone us.', '2. Visit.'])
    expect(
      said(`<table><caption>The week</caption><thead><tr><th>Day</th><th>Starts</th></tr></thead>
        <tbody><tr><th>Monday</th><td>10:30</td></tr></tbody></table>`),
    ).toEqual(['The week', 'Monday', 'Starts: 10:30'])
  })

  test('leave out the name of a table that repeats its heading, and keep its columns', () => {
    expect(
      said(`<h2>When?</h2><table><caption class="unseen">Answers to: When?</caption>
        <thead class="unseen"><tr><th>Answer</th><th>People</th></tr></thead>
        <tbody><tr><th>Monday</th><td>12</td></tr></tbody></table>`),
    ).toEqual(['When?', 'Monday', 'People: 12'])
  })

  test('read choices by their labels', () => {
    expect(
      said(`<fieldset><legend>When?</legend><div><input type="radio" id="a"><label for="a">Morning</label></div>
        <div><input type="radio" id="b"><label for="b">Evening</label></div></fieldset><button>Send</button>`),
    ).toEqual(['When?', 'Morning', 'Evening', 'Send'])
  })

  test('keep their own language', () => {
    expect(
      read('<p>Hello. <span lang="pl">Dzień dobry.</span></p>').map(({ say, lang }) => [say, lang]),
    ).toEqual([
      ['Hello.', 'en'],
      ['Dzień dobry.', 'pl'],
    ])
  })

  test('know where they stand, to the word', () => {
    const [, second] = read('<p>One.   Two <b>three</b> four.</p>')
    expect(second?.range?.toString()).toBe('Two three four.')
    expect(second?.word(4, 5)?.toString()).toBe('three')
    expect(second?.word(400, 5)).toBeUndefined()
    const [step] = read('<ol><li>Phone us.</li></ol>')
    expect(step?.word(3, 5)?.toString()).toBe('Phone')
    expect(step?.word(0, 2)).toBeUndefined()
  })
})

const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService, default: false, voiceURI: name }) as SpeechSynthesisVoice
const VOICES = [
  voice('Net', 'en-GB', false),
  voice('American', 'en_US'),
  voice('British', 'en-GB'),
  voice('Zosia', 'pl-PL'),
]

describe('voices', () => {
  test('of the language: the chosen one, then those of the device, then those of the country', () => {
    expect(voicesFor(VOICES, 'en').map(({ name }) => name)).toEqual(['British', 'American', 'Net'])
    expect(voicesFor(VOICES, 'en', 'Net')[0]?.name).toBe('Net')
    expect(voicesFor(VOICES, 'pl', 'Net')[0]?.name).toBe('Zosia')
    expect(voicesFor(VOICES, 'ur')).toEqual([])
  })
})

describe('reading', () => {
  class Utterance {
    voice?: SpeechSynthesisVoice
    lang = ''
    rate = 1
    onstart?: (event: object) => void
    onend?: (event: object) => void
    onerror?: (event: object) => void
    onboundary?: (event: object) => void
    constructor(readonly text: string) {}
  }
  let spoken: Utterance[]
  let preferences: Preferences
  let note: ReturnType<typeof vi.fn<(words: string) => void>>
  let reader: Reader
  const shown = { sentence: vi.fn(), word: vi.fn(), nothing: vi.fn() }
  const speech = {
    getVoices: () => VOICES,
    speak: (utterance: Utterance) => void spoken.push(utterance),
    cancel: vi.fn(),
    resume: () => undefined,
  }
  const start = (html: string) => {
    document.body.innerHTML = `<main lang="en">${html}</main>`
    reader.start(sentencesOf(document.querySelector('main')!))
  }
  const now = () => spoken.at(-1)!
  const end = () => now().onend?.({})

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
    spoken = []
    preferences = { ...DEFAULTS }
    note = vi.fn<(words: string) => void>()
    reader = new Reader(speech as never, shown as unknown as Shown, () => preferences, {
      changed: () => undefined,
      noVoice: { say: 'The next words are in another language.', lang: 'en' },
      note,
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  test('says one sentence after the other and then is silent', () => {
    start('<p>One. Two.</p>')
    expect([now().text, now().voice?.name]).toEqual(['One.', 'British'])
    end()
    expect(now().text).toBe('Two.')
    end()
    expect(reader.state).toBe('silent')
    expect(shown.nothing).toHaveBeenCalled()
  })

  test('pausing remembers the sentence and starts it again, whatever the browser says late', () => {
    start('<p>One. Two. Three.</p>')
    end()
    const late = now()
    reader.pause()
    late.onend?.({})
    late.onerror?.({ error: 'interrupted' })
    expect([reader.state, spoken.length]).toEqual(['paused', 2])
    reader.goOn()
    expect([reader.state, now().text]).toEqual(['reading', 'Two.'])
  })

  test('goes back one sentence, and not before the first', () => {
    start('<p>One. Two.</p>')
    end()
    reader.back()
    expect(now().text).toBe('One.')
    reader.back()
    expect(now().text).toBe('One.')
  })

  test('another speed starts the sentence again at once', () => {
    start('<p>One.</p>')
    preferences.speed = 'slower'
    reader.again()
    expect([now().text, now().rate]).toEqual(['One.', 0.6])
  })

  test('reads each language with a voice of its own, and says once what it leaves out', () => {
    start('<p>One. <span lang="pl">Dwa.</span> <span lang="ur">تین۔ چار۔</span> Five.</p>')
    end()
    expect([now().text, now().voice?.name]).toEqual(['Dwa.', 'Zosia'])
    end()
    expect(now().text).toBe('The next words are in another language.')
    expect(note).toHaveBeenLastCalledWith('The next words are in another language.')
    end()
    expect(now().text).toBe('Five.')
    reader.back()
    expect(now().text).toBe('Dwa.')
  })

  test('shows the word only when the voice tells', () => {
    start('<p>One two.</p>')
    now().onboundary?.({ name: 'sentence', charIndex: 0 })
    expect(shown.word).not.toHaveBeenCalled()
    now().onboundary?.({ name: 'word', charIndex: 4, charLength: 3 })
    expect(shown.word.mock.lastCall?.[0].toString()).toBe('two')
  })

  test('a voice that fails makes room for the next one, and none at all for silence', () => {
    start('<p>One.</p>')
    now().onerror?.({ error: 'synthesis-failed' })
    expect(now().voice?.name).toBe('American')
    now().onerror?.({ error: 'network' })
    now().onerror?.({ error: 'network' })
    expect(reader.state).toBe('silent')
  })

  test('a voice that hangs is asked once more', () => {
    start('<p>One.</p>')
    vi.advanceTimersByTime(7000)
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'One.'])
    vi.advanceTimersByTime(7000)
    expect(reader.state).toBe('silent')
  })
})
