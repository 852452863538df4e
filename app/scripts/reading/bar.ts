import type { Reader } from './reader'

/** The bar at the bottom (kit/read-aloud.tsx): its buttons, and where the focus is while it comes and goes. */
export class Bar {
  readonly #bar = document.querySelector<HTMLElement>('[data-reading-bar]')!
  #cameFrom: HTMLElement | undefined

  /** The words that the page has for sentences in a language without a voice. */
  readonly noVoice = { say: this.#bar.dataset.noVoice ?? '', lang: document.documentElement.lang }

  onPress(does: (button: string) => void) {
    this.#bar.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-reading]')
      if (button && button.getAttribute('aria-disabled') !== 'true') does(button.dataset.reading!)
    })
  }

  /** @param from the button that was pressed: the focus goes back there afterwards */
  open(from: HTMLElement) {
    this.#cameFrom = from
    this.#bar.hidden = false
    document.documentElement.dataset.reading = 'on'
    this.#button('pause').focus({ preventScroll: true })
  }

  show(state: Reader['state']) {
    const focused = this.#bar.contains(document.activeElement)
    if (state === 'silent') {
      this.#bar.hidden = true
      delete document.documentElement.dataset.reading
      if (focused) this.#cameFrom?.focus({ preventScroll: true })
      return
    }
    const [shown, other] = state === 'paused' ? ['go-on', 'pause'] : ['pause', 'go-on']
    const wasOther = document.activeElement === this.#button(other!)
    this.#button(shown!).hidden = false
    this.#button(other!).hidden = true
    if (wasOther) this.#button(shown!).focus({ preventScroll: true })
  }

  note(words: string) {
    this.#bar.querySelector('[role="status"]')!.textContent = words
  }

  /** A speed that cannot go further stays a button that can be reached, and says that it does nothing. */
  limit(button: 'slower' | 'faster', reached: boolean) {
    this.#button(button).setAttribute('aria-disabled', String(reached))
  }

  #button(does: string) {
    return this.#bar.querySelector<HTMLElement>(`[data-reading="${does}"]`)!
  }
}
