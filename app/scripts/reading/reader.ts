import type { Preferences } from '../../preferences/preferences'
import type { Shown } from './highlight'
import type { Sentence } from './page-text'
import { voicesFor } from './voices'

export const RATES: Record<Preferences['speed'], number> = { slower: 0.6, slow: 0.8, normal: 1, fast: 1.3 }

/** A voice that has not begun after this long has hung: it is asked once more. */
const HUNG = 6000

type Told = {
  /** Reading, paused, or silent again. */
  changed: (state: Reader['state']) => void
  /** What the page's own voice says in place of words that no voice of this device can read. */
  noVoice: { say: string; lang: string }
  note: (words: string) => void
}

/**
 * Reads sentences one after the other, one utterance each: long ones fall silent in some browsers. Pausing remembers
 * the sentence and starts it again: on some phones the browser's own pause is the end.
 */
export class Reader {
  state: 'silent' | 'reading' | 'paused' = 'silent'
  #sentences: readonly Sentence[] = []
  #at = 0
  /** Kept, because browsers forget utterances that nobody holds. Events of any other one are stale. */
  #current: SpeechSynthesisUtterance | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #broken = new Set<SpeechSynthesisVoice>()

  constructor(
    readonly speech: SpeechSynthesis,
    readonly shown: Shown,
    readonly preferences: () => Preferences,
    readonly told: Told,
  ) {}

  start(sentences: readonly Sentence[]) {
    this.#sentences = sentences
    this.#go(0)
  }

  pause() {
    this.#silence()
    this.#change('paused')
  }

  goOn() {
    this.#go(this.#at)
  }

  /** One sentence back, past words that no voice can read. */
  back() {
    let at = this.#at - 1
    while (at > 0 && !this.#voice(this.#sentences[at]!.lang)) at--
    this.#go(Math.max(at, 0))
  }

  stop() {
    this.#silence()
    this.shown.nothing()
    this.#change('silent')
  }

  /** The same sentence again, with what the settings say now. */
  again() {
    if (this.state === 'reading') this.#go(this.#at)
  }

  #go(at: number) {
    this.#silence()
    this.#at = at
    const sentence = this.#sentences[at]
    if (!sentence) return this.stop()
    this.#change('reading')
    this.told.note('')
    if (this.#voice(sentence.lang)) {
      this.shown.sentence(sentence)
      this.#say(sentence.say, sentence.lang, sentence)
    } else this.#passOver(at)
  }

  /** Says once that words are left out, and goes on after them. */
  #passOver(at: number) {
    let next = at
    while (this.#sentences[next] && !this.#voice(this.#sentences[next]!.lang)) next++
    this.#at = next - 1
    this.shown.sentence(this.#sentences[at]!)
    const { say, lang } = this.told.noVoice
    if (!this.#voice(lang)) return this.stop()
    this.told.note(say)
    this.#say(say, lang)
  }

  #voice(lang: string): SpeechSynthesisVoice | undefined {
    const voices = voicesFor(this.speech.getVoices(), lang, this.preferences().voice)
    return voices.find((voice) => !this.#broken.has(voice))
  }

  #say(words: string, lang: string, sentence?: Sentence, tries = 1) {
    const voice = this.#voice(lang)!
    const said = new SpeechSynthesisUtterance(words)
    said.voice = voice
    said.lang = voice.lang
    said.rate = RATES[this.preferences().speed]
    const mine = (does: (event: SpeechSynthesisEvent) => void) => (event: SpeechSynthesisEvent) => {
      if (this.#current === said) does(event)
    }
    said.onstart = mine(() => clearTimeout(this.#timer))
    said.onend = mine(() => this.#go(this.#at + 1))
    said.onboundary = mine((event) => {
      if (event.name === 'word') this.shown.word(sentence?.word(event.charIndex, event.charLength ?? 0))
    })
    said.onerror = mine((event) => this.#failed((event as SpeechSynthesisErrorEvent).error, voice))
    this.#current = said
    this.#timer = setTimeout(() => {
      this.#silence()
      if (tries > 0) this.#say(words, lang, sentence, tries - 1)
      else this.stop()
    }, HUNG)
    this.speech.resume()
    this.speech.speak(said)
  }

  #failed(error: string, voice: SpeechSynthesisVoice) {
    if (error === 'interrupted' || error === 'canceled') return this.pause()
    if (error === 'not-allowed') return this.stop()
    this.#broken.add(voice)
    this.#go(this.#at)
  }

  #silence() {
    clearTimeout(this.#timer)
    this.#current = undefined
    this.speech.cancel()
  }

  #change(state: Reader['state']) {
    if (this.state === state) return
    this.state = state
    this.told.changed(state)
  }
}
