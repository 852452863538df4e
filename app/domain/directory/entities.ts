/** The named entities that feeds really hold: punctuation, money, and the letters of names. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  pound: '£',
  euro: '€',
  cent: '¢',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  ordm: 'º',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
}

const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,11}));/gi
/** "&amp;amp;" was encoded twice: all of it is one sign. */
const MANY_AMPS = /&(?:amp;)+/gi

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(MANY_AMPS, '&').replaceAll(ENTITY, (whole, decimal, hex, name) => {
    if (name) return named(name) ?? whole
    return fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

export const hasEntities = (text: string) => decodeEntities(text) !== text

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name]
  const [, letter, accent] = /^([a-z])(grave|acute|circ|tilde|uml)$/i.exec(name) ?? []
  if (letter) return (letter + ACCENTS[accent!.toLowerCase()]).normalize('NFC')
  const lower = name.toLowerCase()
  return Object.hasOwn(NAMED, lower) && name === name.toUpperCase() ? NAMED[lower] : undefined
}

/** Control characters that are written as numbers are as useless as plain ones. */
function fromCode(code: number): string {
  if (code === 9 || code === 10 || code === 13) return code === 9 ? ' ' : '\n'
  const isText =
    code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : ''
}
