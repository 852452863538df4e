import type { BrowserContext, Page } from 'playwright-core'

/** What the stand-in for a device's voices has said. */
export type Said = { text: string; lang: string; rate: number; voice?: string }

export type VoiceOptions = {
  /** Voices turn up only when `comeLate` says so: in real browsers they do some time after the page. */
  late?: boolean
  /** How long one sentence takes. */
  pace?: number
  langs?: string[]
}

/** Browsers in tests have no voices: this gives every page of the context some that only write down what they say. */
export async function giveVoices(context: BrowserContext, options: VoiceOptions = {}) {
  await context.addInitScript(({ late = false, pace = 150, langs = ['en-GB', 'pl-PL'] }) => {
    const voices = langs.map((lang) => ({ name: `Voice ${lang}`, lang, localService: true, default: false }))
    const said: object[] = []
    const target = new EventTarget()
    let ready = !late
    let current: SpeechSynthesisUtterance | undefined
    let timer: ReturnType<typeof setTimeout>
    const speech = {
      getVoices: () => (ready ? voices : []),
      addEventListener: target.addEventListener.bind(target),
      resume: () => undefined,
      cancel() {
        clearTimeout(timer)
        const cut = current
        current = undefined
        cut?.onerror?.({ error: 'interrupted' } as SpeechSynthesisErrorEvent)
      },
      speak(utterance: SpeechSynthesisUtterance) {
        if (!utterance.text) return
        said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate })
        current = utterance
        timer = setTimeout(() => {
          if (current !== utterance) return
          current = undefined
          utterance.onend?.({} as SpeechSynthesisEvent)
        }, pace)
        utterance.onstart?.({} as SpeechSynthesisEvent)
      },
    }
    class Utterance {
      rate = 1
      lang = ''
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
    const comeLate = () => {
      ready = true
      target.dispatchEvent(new Event('voiceschanged'))
    }
    Object.assign(window, { comeLate })
  }, options)
}

export const comeLate = (page: Page) =>
  page.evaluate(() => (window as unknown as { comeLate: () => void }).comeLate())
