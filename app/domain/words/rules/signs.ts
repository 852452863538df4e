import type { Hit, Rule } from '../finding'
import type { Sentence } from '../sentences'

const INSTEAD: Record<string, string> = {
  '&': 'and',
  '/': 'or',
  ';': '.',
  '+': 'and',
  '=': 'is',
  '@': 'at',
  '…': '.',
  '...': '.',
  '#': 'number',
  '°': 'degrees',
}

/** One pass for every sign. A hyphen inside a word is spelling ("step-free"), anywhere else it is a dash. */
const SIGNS =
  /(!+)|(\d[\d.,]{0,9} ?%|%)|(\u00AD|(?<=\p{Ll})-(?=\s*$))|([–—―−]+|--+|(?<![\p{L}\p{N}\p{M}\uE000-\uE002])-|-(?![\p{L}\p{N}\p{M}\uE000-\uE002])|(?<=\d)-(?=\d)|(?<=[\uE000\uE002])-(?=[\uE000\uE002\d]))|([&;/\\()[\]{}<>|*+=~^_#§•·→←@]|…|\.{2,})/gu
const RULE_OF: (Rule | undefined)[] = [
  undefined,
  'exclamation',
  'percentage',
  'hyphenation',
  'dash',
  'symbol',
]

/**
 * Signs that Easy Read does without. `wordless` text is only values and signs, such as a page title made of
 * "{{page}} - {{site}}": there a dash parts two texts and is no punctuation of a sentence.
 */
export function signs({ text, masked }: Sentence, { wordless = false } = {}): Hit[] {
  const hits: Hit[] = []
  for (const match of masked.matchAll(SIGNS)) {
    const rule = RULE_OF.findIndex((name, group) => name && match[group] !== undefined)
    const found = text.slice(match.index, match.index + match[0].length)
    if (wordless && RULE_OF[rule] === 'dash') continue
    hits.push({ rule: RULE_OF[rule]!, found, ...suggest(RULE_OF[rule]!, found, masked, match.index) })
  }
  return oncePerSign(hits)
}

function suggest(rule: Rule, found: string, masked: string, at: number): { suggestion?: string } {
  if (rule === 'exclamation') return { suggestion: '.' }
  if (rule === 'dash') return /\d/.test(masked[at - 1] ?? '') ? { suggestion: 'to' } : { suggestion: '.' }
  if (rule === 'percentage') return outOfTen(found)
  const instead = INSTEAD[found.startsWith('..') ? '...' : found]
  return instead ? { suggestion: instead } : {}
}

const IN_WORDS: Record<number, string> = {
  5: '1 out of 20',
  25: '1 out of 4',
  50: 'half',
  75: '3 out of 4',
  100: 'all',
}

/** 68% is nearly "7 out of 10". Only what rounds well is said. */
function outOfTen(found: string): { suggestion?: string } {
  const percent = Number.parseFloat(found)
  if (IN_WORDS[percent]) return { suggestion: IN_WORDS[percent] }
  const tens = Math.round(percent / 10)
  const isNear = tens >= 1 && tens <= 9 && Math.abs(percent / 10 - tens) <= 0.3
  return isNear ? { suggestion: `${tens} out of 10` } : {}
}

/** A pair of brackets is 1 thing to mend, and a row of the same sign too. */
function oncePerSign(hits: Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ rule, found }) => {
    const sign = rule === 'percentage' ? found : found.replace(')', '(').replace(']', '[').replace('}', '{')
    const isNew = !seen.has(rule + sign)
    seen.add(rule + sign)
    return isNew
  })
}
