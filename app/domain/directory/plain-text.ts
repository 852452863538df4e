import { decodeEntities, hasEntities } from './entities'
import type { ProblemKey } from './problem'

/**
 * A feed's text as plain text: paragraphs stay apart by a blank line, list lines start with "- ", links keep their
 * address in brackets. Tags, scripts, entities, Markdown and characters that nobody sees are gone.
 * Plain text comes out as it went in, so that what we export comes back the same.
 * @param found is told what was there
 */
export function toPlainText(given: string, found: (key: ProblemKey) => void = () => {}): string {
  let text = given.length > LONGEST_INPUT ? given.slice(0, LONGEST_INPUT) : given
  if (given.length > LONGEST_INPUT) found('text-too-long')
  if (UNSEEN.test(text)) found('control-characters-removed')
  if (/\r|[\u2028\u2029]| \n|\n{3}/.test(text)) found('line-breaks-mended')
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = onePass(text, found)
    if (next === text) break
    text = next
  }
  return text
}

/** The same on one line: a name, a street, a town. */
export function toPlainLine(given: string, found: (key: ProblemKey) => void = () => {}): string {
  const text = toPlainText(given, found)
  if (text.includes('\n')) found('line-breaks-mended')
  return text
    .replaceAll(/^(?:- )+/gm, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
}

/** Cuts at a word, so that a text has at most this many characters. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const space = start.search(/\s\S*$/)
  return `${start.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`
}

const LONGEST_INPUT = 200_000
/** Text inside text (an encoded tag inside an encoded tag) takes one pass each. */
const MOST_PASSES = 12

/** Control characters, and marks that hide or turn round what follows. The joiners that letters need stay. */
const UNSEEN = /(?![\n\r\t])\p{Cc}|[\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u
const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gu')
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function onePass(given: string, found: (key: ProblemKey) => void): string {
  let text = given
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(UNSEEN_ALL, '')
    .replaceAll(LONE_HALF, '')
  text = text.normalize('NFC').replaceAll(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
  const noTags = removeTags(text)
  if (noTags !== text) found('tags-removed')
  if (hasEntities(noTags)) found('entities-decoded')
  const decoded = tidyLines(decodeEntities(noTags))
  const plain = tidyLines(removeMarkdown(decoded))
  if (plain !== decoded) found('marks-removed')
  return plain
}

const tidyLines = (text: string) =>
  text
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/** Tags that part one paragraph, or one line, from the next. */
const BLOCK =
  /<\/?(p|div|section|article|header|footer|h[1-6]|ul|ol|dl|table|blockquote|figure|form|hr)(\s[^<>]*)?\/?>/gi
const LINE = /<(br|tr|dt|dd|option)(\s[^<>]*)?\/?>/gi
const ITEM = /<li(\s[^<>]*)?>/gi
const ANY = /<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>|<![a-z][^<>]*>|<\?[^<>]*>/gi

function removeTags(text: string): string {
  if (!text.includes('<')) return text
  let left = removeBetween(text, '<!--', '-->')
  for (const name of ['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'head']) {
    left = removeBetween(left, `<${name}`, `</${name}>`)
  }
  return left.replaceAll(ITEM, '\n- ').replaceAll(BLOCK, '\n\n').replaceAll(LINE, '\n').replaceAll(ANY, '')
}

/** Looks each end up once: a text of a thousand starts and no end takes no longer than any other. */
function removeBetween(text: string, start: string, end: string): string {
  const lower = text.toLowerCase()
  let kept = ''
  let at = 0
  while (at < text.length) {
    const from = lower.indexOf(start, at)
    const to = from < 0 ? -1 : lower.indexOf(end, from + start.length)
    if (to < 0) break
    kept += text.slice(at, from)
    at = to + end.length
  }
  return at === 0 ? text : kept + text.slice(at)
}

const IMAGE = /!\[[^[\]]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/g
const LINK = /\[([^[\]]*)\]\(\s*<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?(?:\s+"[^"\n]*")?\s*\)/g

function removeMarkdown(text: string): string {
  return text
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|&])/g, '$1')
    .replaceAll(IMAGE, '')
    .replaceAll(LINK, (_, words: string, address: string) => toLinkWords(words.trim(), address))
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gi, '$1')
    .replaceAll(/^ ?>+ ?(?=\S)/gm, '')
    .replaceAll(/^[-*_=]{3,}$/gm, '')
    .replaceAll(/^#{1,6} *(?=[\p{L}*_[])(.*?) *#*$/gmu, '\n\n$1\n\n')
    .replaceAll(/^(?:[*+-] +|[•·▪●◦‣] *)(?=\S)/gm, '- ')
    .replaceAll(/^[-*+•]$/gm, '')
    .replaceAll(/\*\*(?=\S)((?:(?!\*\*)[^\n])+?)\*\*/g, '$1')
    .replaceAll(/(?<![\w/])__(?=\S)((?:(?!__)[^\n])+?)__(?![\w/])/g, '$1')
    .replaceAll(/\*\*+/g, '')
    .replaceAll(/(?<![\w*])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?![\w*])/g, '$1')
    .replaceAll(/(?<![\w/])_(?![\s_])([^_\n]+?)(?<!\s)_(?![\w/])/g, '$1')
    .replaceAll(/`+([^`\n]*)`+/g, '$1')
}

/** An address that a person can read stays beside its words; a tracker's long one goes. */
function toLinkWords(words: string, address: string): string {
  const target = address.replace(/^mailto:/i, '')
  if (!words) return ''
  const isSaid =
    words.includes(target) ||
    target.replace(/^https?:\/\/(www\.)?|\/$/g, '').startsWith(words.replace(/^www\./, ''))
  const isReadable =
    target.length <= 100 && (/^https?:\/\//i.test(target) || /^[^@\s]+@[^@\s]+$/.test(target))
  return isReadable && !isSaid ? `${words} (${target})` : words
}
