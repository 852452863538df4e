import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type CheckOptions, checkWords } from '../../app/domain/words/check'
import { type Finding, mustChange } from '../../app/domain/words/finding'
import type { Glossary } from '../../app/domain/words/glossary'

export const glossary: Glossary = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../locales/en/glossary.json'), 'utf8'),
)

/** A text and where it comes from, to name in a failure: "locales/en/help.json call.text". */
export type PlacedText = { where: string; text: string }

/** Every finding of many texts, each with its place. */
export function judge(strings: PlacedText[], options: CheckOptions = {}) {
  return strings.flatMap(({ where, text }) =>
    checkWords(text, { glossary, ...options }).map((finding) => ({ where, finding })),
  )
}

/**
 * Fails when a text breaks an Easy Read rule, and names the place, the rule, the sentence and a suggestion.
 * Guesses (passive voice, idioms, lists inside a sentence) only count. `names` are names of places and people.
 */
export function expectEasyRead(strings: PlacedText[], options: CheckOptions = {}): { advice: number } {
  const found = judge(strings, options)
  const faults = found.filter(({ finding }) => mustChange(finding))
  if (faults.length > 0) expect.fail(`${faults.length} to change:\n${faults.map(describeFault).join('\n')}`)
  return { advice: found.length }
}

export function describeFault({ where, finding }: { where: string; finding: Finding }): string {
  const { rule, found, suggestion, sentence, values } = finding
  const what = values.most ? `${values.words} words, ${values.most} at most` : `"${found}"`
  return `${where}: ${rule}: ${what}${suggestion ? ` -> "${suggestion}"` : ''}\n    ${sentence}`
}
