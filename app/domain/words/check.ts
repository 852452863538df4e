import { type Context, type Finding, type Hit, RULES } from './finding'
import { blank, isMasked, mask } from './mask'
import { dates } from './rules/dates'
import { lengthOf, longParagraph } from './rules/length'
import { letters } from './rules/letters'
import { emptyLink, pointing } from './rules/links'
import { lists } from './rules/lists'
import { money } from './rules/money'
import { numbers } from './rules/numbers'
import { passive } from './rules/passive'
import { respect } from './rules/respect'
import { shortForms } from './rules/short-forms'
import { signs } from './rules/signs'
import { times } from './rules/times'
import { vocabulary } from './rules/vocabulary'
import { type Line, type Sentence, splitLines } from './sentences'

export type CheckOptions = {
  /** The language of the text. Rules about words are for English; rules of form are for every language. */
  lang?: string
  /** The glossary, or its keys. Without it, keys of `[[key|words]]` are not looked up. */
  glossary?: { has(key: string): boolean } | Record<string, unknown>
  /** Names of places, people and organisations, which no rule about words can judge. */
  names?: Iterable<string>
}

/** Rules about figures come first, and hide what they judged: the "/" of a date is not judged again. */
const FIGURES = [dates, times, money]
const ENGLISH = [shortForms, letters, numbers, vocabulary, respect, pointing, passive, lists]

/**
 * Judges a text against the Easy Read word rules (see `RULES`). Takes plain text with i18next placeholders and
 * glossary marks; a new line is a new sentence. Takes well under 1 ms for a paragraph, and time in proportion
 * to the length of any text. Answers [] for a text that keeps the rules.
 */
export function checkWords(text: string, options: CheckOptions = {}): Finding[] {
  const { masked, glossaryKeys } = mask(text.replace(/\r\n?/g, '\n'))
  const english = (options.lang ?? 'en').startsWith('en')
  const context = { names: nameWords(options.names) }
  const findings = unknownMarks(glossaryKeys, options.glossary).map((hit) => finding(hit, text.trim()))
  if (english) findings.push(...emptyLink(text).map((hit) => finding(hit, text.trim())))
  for (const line of splitLines(text.replace(/\r\n?/g, '\n'), masked)) {
    findings.push(...checkLine(line, english, context))
  }
  return findings
}

function checkLine(line: Line, english: boolean, context: Context): Finding[] {
  const hits = longParagraph(line).map((hit) => finding(hit, line.text.trim()))
  for (const sentence of line.sentences) {
    for (const hit of checkSentence(sentence, english, context)) hits.push(finding(hit, sentence.text))
  }
  return hits
}

function checkSentence(sentence: Sentence, english: boolean, context: Context): Hit[] {
  if (!sentence.words.some((word) => /[\p{L}\p{N}]/u.test(word.text)))
    return signs(sentence, { wordless: true })
  const hits = lengthOf(sentence)
  if (!english) return [...hits, ...signs(sentence)]
  let judged = sentence
  for (const rule of FIGURES) {
    const figures = rule(judged)
    hits.push(...figures)
    judged = hide(judged, figures)
  }
  hits.push(...signs(judged))
  for (const rule of ENGLISH) hits.push(...rule(judged, context))
  return hits
}

function hide(sentence: Sentence, hits: Hit[]): Sentence {
  if (hits.length === 0) return sentence
  const masked = blank(sentence.masked, hits)
  const words = sentence.words.map((word) =>
    isMasked(masked[word.start]!) ? { ...word, masked: true } : word,
  )
  return { ...sentence, masked, words }
}

const unknownMarks = (keys: string[], glossary: CheckOptions['glossary']): Hit[] =>
  !glossary
    ? []
    : keys
        .filter((key) => !hasKey(glossary, key))
        .map((key) => ({ rule: 'unknown-glossary-word', found: key }))

const hasKey = (glossary: NonNullable<CheckOptions['glossary']>, key: string) =>
  typeof glossary.has === 'function' ? glossary.has(key) === true : Object.hasOwn(glossary, key)

const nameWords = (names: Iterable<string> = []) =>
  new Set([...names].flatMap((name) => name.toLowerCase().split(/[\s-]+/)))

const finding = ({ rule, found, suggestion, values }: Hit, sentence: string): Finding => ({
  rule,
  level: RULES[rule],
  sentence,
  found,
  ...(suggestion === undefined ? {} : { suggestion }),
  values: { found, ...(suggestion === undefined ? {} : { suggestion }), ...values },
})
