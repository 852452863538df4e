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

/** The bar at the bottom covers some of the page, and a line that just ends above it is hard to follow. */
const BELOW = 0.3

function bringIntoSight(what: Range | Element) {
  const { top, bottom } = what.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight * (1 - BELOW)) return
  scrollBy({ top: top - innerHeight * BELOW, behavior: 'instant' })
}
