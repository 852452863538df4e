/**
 * What browsers print in the margin of each page: the code of its sheet, and which page of how many it is. As a
 * stylesheet of its own, because our pages allow no rules inside them. Sheets are told apart by named pages
 * (`sheet-0`, `sheet-1` …), each with a counter of its own.
 */
export type PageRules = {
  codes: readonly string[]
  dir: 'ltr' | 'rtl'
  /** "Sheet {code}" and "Page {page} of {pages}", with COUNT marks where the counters stand. */
  sayCode: (code: string) => string
  sayPage: (page: string, pages: string) => string
  /** Each copy has an empty page after it. */
  blanks: boolean
}

/** Marks in a sentence that counters take the place of: no sentence of ours has them. */
const PAGE = '<page>'
const PAGES = '<pages>'
/** More pages than a copy can have. */
const LONGEST = 80

export function pageRules({ codes, dir, sayCode, sayPage, blanks }: PageRules): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const style = codes.length > 1 || blanks ? copiesStyle(codes.length, blanks) : ''
  const pages = style ? 'counter(pages, sheet-pages)' : 'counter(pages)'
  const sheets = codes.map((code, at) => {
    const page = inRule(sayPage(PAGE, PAGES), { [PAGE]: `counter(sheet-${at})`, [PAGES]: pages })
    return `@page sheet-${at} {
  counter-increment: sheet-${at};
  @bottom-${start} { content: ${inRule(sayCode(code), {})}; direction: ${dir} }
  @bottom-${end} { content: ${page}; direction: ${dir} }
}
.sheet-${at} { page: sheet-${at} }`
  })
  return [style, ...sheets].filter(Boolean).join('\n')
}

/**
 * The browser counts the pages of all copies together. All copies are alike, so that the number of one is a part of
 * it: this style of counting writes "8" for 160 pages of 20 copies.
 */
function copiesStyle(copies: number, blanks: boolean): string {
  const symbols = Array.from({ length: LONGEST }, (_, at) => LONGEST - at).map(
    (pages) => `${(pages + (blanks ? 1 : 0)) * copies} "${pages}"`,
  )
  return `@counter-style sheet-pages { system: additive; additive-symbols: ${symbols.join(', ')} }`
}

/** A sentence as the value of `content`, with counters for its marks. */
function inRule(sentence: string, counters: Record<string, string>): string {
  const parts = sentence.split(/(<pages?>)/).filter(Boolean)
  return parts.map((part) => counters[part] ?? `"${part.replaceAll(/["\\\n]/g, ' ')}"`).join(' ')
}
