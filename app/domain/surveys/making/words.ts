import glossary from '../../../../locales/en/glossary.json'
import { checkWords } from '../../words/check'
import type { Finding } from '../../words/finding'
import type { Definition } from '../definition'
import { type PlacedText, textsOf } from './texts'

/** Somebody has read a warning about these very words and lets them stand, and says why. */
export type Accepted = { id: string; words: string; rule: string; reason: string; byName: string; at: string }

export type TextFinding = Finding & { accepted: Accepted | null }
export type CheckedText = PlacedText & { findings: TextFinding[] }

/** What stands for a thing of a list is a word when it is read. */
const asRead = (words: string) => words.replaceAll('{{item}}', 'this')

/**
 * What the Easy Read check says about each text of a survey. In the version with more detail an error is a warning:
 * its readers asked for more words.
 * @returns only texts with something to say
 */
export const checkTexts = (definition: Definition, accepted: readonly Accepted[]): CheckedText[] =>
  textsOf(definition).flatMap((text) => {
    const findings = findingsOf(text).map((finding) => ({
      ...finding,
      accepted: accepted.find(({ words, rule }) => words === text.words && rule === finding.rule) ?? null,
    }))
    return findings.length > 0 ? [{ ...text, findings }] : []
  })

const findingsOf = ({ words, lang, detailed }: PlacedText): Finding[] =>
  checkWords(asRead(words), { lang, glossary }).map((finding) =>
    detailed ? { ...finding, level: 'warning' } : finding,
  )

export const isOpenWarning = ({ level, accepted }: TextFinding) => level === 'warning' && !accepted
export const isError = ({ level }: Finding) => level === 'error'
