import { splitSentences } from './sentences'

/** One sentence of a page, as it is said and where it stands. */
export type Sentence = {
  say: string
  lang: string
  element: Element
  /** Undefined for what has no words on the page, such as the text of a picture. */
  range?: Range
  /** Where a word stands that the voice has reached. `at` counts in `say`. */
  word: (at: number, length: number) => Range | undefined
}

const SILENT =
  '[hidden], [aria-hidden="true"], script, style, template, noscript, svg, select, textarea, .unseen, ' +
  '[data-listen], [data-listen-page], [data-reading-bar]'

/**
 * The sentences of a part of a page in the order of the document: what can be seen, and the texts of pictures.
 * Blocks, cells, list items, labels and buttons each end a sentence, whatever their punctuation.
 */
export function sentencesOf(root: Element): Sentence[] {
  const reader = new PageText()
  reader.read(root)
  reader.endOfBlock()
  return reader.sentences
}

class PageText {
  readonly sentences: Sentence[] = []
  #text = ''
  /** For each character of `#text`: where it stands. */
  #nodes: Text[] = []
  #offsets: number[] = []
  #lang = ''
  /** Said before the next sentence: the number of a step, the head of a column. */
  #before = ''

  read(element: Element) {
    for (const child of element.childNodes) {
      if (child instanceof Text) this.#add(child)
      else if (child instanceof Element && !isSilent(child)) this.#enter(child)
    }
  }

  #enter(element: Element) {
    const { display } = getComputedStyle(element)
    const inline = display === 'inline' || display === 'contents'
    if (!inline) this.endOfBlock()
    if (element.localName === 'br') this.#addSpace()
    else if (element.localName === 'img') this.#addPicture(element as HTMLImageElement)
    else if (element instanceof HTMLDetailsElement && !element.open) this.#readSummary(element)
    else if (element instanceof HTMLTableElement) this.#readTable(element)
    else {
      if (element.localName === 'li' && element.parentElement?.localName === 'ol') {
        this.#before = `${[...element.parentElement.children].indexOf(element) + 1}. `
      }
      this.read(element)
    }
    if (!inline) this.endOfBlock()
  }

  #readSummary(details: HTMLDetailsElement) {
    const summary = details.querySelector(':scope > summary')
    if (summary) this.read(summary)
  }

  /** Each cell after the head of its column: who listens cannot look up. */
  #readTable(table: HTMLTableElement) {
    if (table.caption && !isSilent(table.caption)) this.#enter(table.caption)
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? '')
    for (const body of table.tBodies) {
      for (const row of body.rows) {
        for (const cell of row.cells) {
          const head = cell.localName === 'td' ? heads[cell.cellIndex] : ''
          this.#before = head ? `${head}: ` : ''
          this.#enter(cell)
        }
      }
    }
  }

  #addPicture(picture: HTMLImageElement) {
    if (!picture.alt.trim()) return
    this.endOfBlock()
    const said = { say: picture.alt.trim(), lang: langOf(picture), element: picture, word: () => undefined }
    this.sentences.push(said)
  }

  #add(node: Text) {
    const lang = langOf(node.parentElement!)
    if (lang !== this.#lang) {
      this.endOfBlock()
      this.#lang = lang
    }
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data[offset]!
      const space = /\s/.test(character)
      if (space && (this.#text === '' || this.#text.endsWith(' '))) continue
      this.#text += space ? ' ' : character
      this.#nodes.push(node)
      this.#offsets.push(offset)
    }
  }

  #addSpace() {
    const last = this.#nodes.length - 1
    if (last < 0 || this.#text.endsWith(' ')) return
    this.#text += ' '
    this.#nodes.push(this.#nodes[last]!)
    this.#offsets.push(this.#offsets[last]!)
  }

  endOfBlock() {
    if (this.#text === '') return
    const nodes = this.#nodes
    const offsets = this.#offsets
    const rangeOf = (from: number, to: number) => {
      const range = document.createRange()
      range.setStart(nodes[from]!, offsets[from]!)
      range.setEnd(nodes[to - 1]!, offsets[to - 1]! + 1)
      return range
    }
    for (const [from, to] of splitSentences(this.#text, this.#lang)) {
      const before = this.#before
      this.#before = ''
      this.sentences.push({
        say: before + this.#text.slice(from, to),
        lang: this.#lang,
        element: nodes[from]!.parentElement!,
        range: rangeOf(from, to),
        word: (at, length) => {
          const start = from + at - before.length
          return start >= from && start + length <= to ? rangeOf(start, start + length) : undefined
        },
      })
    }
    this.#text = ''
    this.#nodes = []
    this.#offsets = []
  }
}

function isSilent(element: Element): boolean {
  if (element.matches(SILENT)) return true
  const { display, visibility } = getComputedStyle(element)
  return display === 'none' || visibility === 'hidden'
}

const langOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang || 'en'
