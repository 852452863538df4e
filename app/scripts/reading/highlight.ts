import type { Sentence } from './page-text'

/** Shows which sentence is being read, without touching the page: where the browser cannot, the block is marked. */
export class Shown {
  #block: Element | undefined
  readonly #can = typeof Highlight === 'function' && 'highlights' in CSS

  sentence({ range, element }: Sentence) {
    this.nothing()
    if (range && this.#can) CSS.highlights.set('sentence', new Highlight(range))
    else {
      this.#block = element
      element.setAttribute('data-being-read', '')
    }
    bringIntoSight(range ?? element)
  }

  word(range: Range | undefined) {
    if (!this.#can) return
    if (range) CSS.highlights.set('word', new Highlight(range))
    else CSS.highlights.delete('word')
  }

  nothing() {
    this.#block?.removeAttribute('data-being-read')
    this.#block = undefined
    if (!this.#can) return
    CSS.highlights.delete('sentence')
    CSS.highlights.delete('word')
  }
}

/** Parts of the screen's height: what stays in sight at the top, where reading is easy, what the bar covers. */
const TOP = 0.1
const GOOD = 0.3
const LOWEST = 0.7

function bringIntoSight(what: Range | Element) {
  const { top, bottom, height } = what.getBoundingClientRect()
  const lowest = innerHeight * LOWEST
  if (top >= innerHeight * TOP && bottom <= lowest) return
  // Large words make tall sentences: these begin higher, so that their end is in sight too.
  const wanted = Math.max(innerHeight * TOP, Math.min(innerHeight * GOOD, lowest - height))
  scrollBy({ top: top - wanted, behavior: 'instant' })
}
