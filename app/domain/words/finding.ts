/**
 * What the checker says about a text. Sentences for people are in `locales/<lang>/word-rules.json`, under the
 * rule's key. Sources of the rules:
 * - IE: Inclusion Europe, "Information for All: European standards for making information easy to read" (2009)
 * - NHS: NHS England, "Guide to making information accessible for people with a learning disability" (2018)
 * - GOV: GOV.UK, "Accessible communication formats: Easy Read", and the GOV.UK style guide's plain English
 * - COGA: W3C, "Making Content Usable for People with Cognitive and Learning Disabilities" (2021)
 * Where they give a range (10 to 15 words a sentence), the number is this project's own choice.
 */
export type Level = 'error' | 'warning'

export const RULES = {
  /** More than 15 words in a sentence (IE 12, NHS: 10 to 15 words; COGA 4.4.4). */
  'long-sentence': 'error',
  /** More than 50 words in a paragraph (COGA 4.4.4; IE 26: short sections). */
  'long-paragraph': 'error',
  /** "don't" for "do not" (NHS; GOV.UK: negative contractions are misread). */
  contraction: 'error',
  /** "e.g.", "via", "per" (GOV.UK style guide; IE 7: no words from other languages). */
  latin: 'error',
  /** Exclamation marks shout (IE 5: speak to adults as adults). */
  exclamation: 'error',
  /** `/ & ; ( ) [ ]` and other signs (IE 30: avoid special characters). */
  symbol: 'error',
  /** A dash, or a hyphen doing the work of a dash (IE 30). */
  dash: 'error',
  /** A word broken by a hyphen at the end of a line (IE 24: do not split words over 2 lines). */
  hyphenation: 'error',
  /** WORDS IN CAPITALS (IE 17). */
  capitals: 'error',
  /** "GP", "PMLD" (IE 9: avoid initials; use the full word). */
  initials: 'error',
  /** "68%", "per cent" (IE 11: say "few" or "most", or count people). */
  percentage: 'error',
  /** "seven" for "7" (IE 10: use the number and not the word). */
  'number-word': 'error',
  /** "07/12/2026", "7th Dec" (IE 13: write dates in full). */
  'date-format': 'error',
  /** "14:00", "10.30am" (NHS: do not use the 24 hour clock). */
  'time-format': 'error',
  /** "12 pounds", "£12.00" (house rule: "£12"). */
  'money-format': 'error',
  /** "utilise" for "use" (IE 3: words that people know well; COGA 4.4.1 common words). */
  'hard-word': 'error',
  /** 4 or more syllables and not on the list of everyday long words (COGA 4.4.1). A guess, so a warning. */
  'long-word': 'warning',
  /** Words that pity people or call them by their condition (IE 5; GOV.UK "Inclusive language"). */
  respect: 'error',
  /** "click here", or a link called only "more" (WCAG 2.4.9; COGA 4.5). */
  'link-text': 'error',
  /** A sentence that names 4 or more things in a row (IE 27: bullets for a list). A guess. */
  'list-in-sentence': 'warning',
  /** "The bus is driven by Jo" (IE 19: use active language). A guess. */
  passive: 'warning',
  /** "find your feet" (IE 8: no metaphors; COGA 4.4.3 literal language). A guess. */
  idiom: 'warning',
  /** `[[key|words]]` with a key that the glossary lacks. */
  'unknown-glossary-word': 'error',
} as const satisfies Record<string, Level>

export type Rule = keyof typeof RULES

export type Finding = {
  rule: Rule
  level: Level
  /** The sentence as it was written, with its marks. */
  sentence: string
  /** The words or signs that broke the rule. */
  found: string
  /** Plain words to put there instead, or `[[key|words]]`: mark it as a glossary word. */
  suggestion?: string
  /** What the rule's message names: `found`, `suggestion`, and for lengths `words` and `most`. */
  values: Record<string, string | number>
}

/** A finding before its sentence and level are known. `start` and `end` are places in the line. */
export type Hit = {
  rule: Rule
  found: string
  suggestion?: string
  values?: Record<string, string | number>
  start?: number
  end?: number
}

/** What a rule is given beside the sentence: names in small letters, one word each. */
export type Context = { names: ReadonlySet<string> }

/** The message keys that explain a finding: what is wrong, why it matters, what to do. Give them its `values`. */
export const explain = ({ rule, suggestion }: Pick<Finding, 'rule' | 'suggestion'>) => ({
  name: `word-rules:${rule}.name`,
  why: `word-rules:${rule}.why`,
  fix: suggestion?.startsWith('[[') ? 'word-rules:mark-hard-word' : `word-rules:${rule}.fix`,
})

/** The guess about long words holds for the project's own words too; other guesses only advise. */
export const mustChange = ({ level, rule }: Pick<Finding, 'level' | 'rule'>) =>
  level === 'error' || rule === 'long-word'
