import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../app/domain/words/check'
import {
  findGlossaryKey,
  glossaryKeys,
  glossaryMessages,
  markEntryWord,
} from '../../../app/domain/words/glossary'
import { FIELD_WORDS } from '../../../app/domain/words/lists/field-words'
import { HARD_PHRASES } from '../../../app/domain/words/lists/hard-phrases'
import { HARD_WORDS_A_TO_E } from '../../../app/domain/words/lists/hard-words-a-to-e'
import { HARD_WORDS_F_TO_Z } from '../../../app/domain/words/lists/hard-words-f-to-z'
import { IDIOMS } from '../../../app/domain/words/lists/idioms'
import { INITIALS } from '../../../app/domain/words/lists/initials'
import { LATIN } from '../../../app/domain/words/lists/latin'
import { RESPECT } from '../../../app/domain/words/lists/respect'
import { glossary } from '../../support/easy-read'

const LISTS = {
  FIELD_WORDS,
  HARD_PHRASES,
  HARD_WORDS_A_TO_E,
  HARD_WORDS_F_TO_Z,
  IDIOMS,
  INITIALS,
  LATIN,
  RESPECT,
}
const PLAIN_LISTS = { HARD_WORDS_A_TO_E, HARD_WORDS_F_TO_Z, HARD_PHRASES, FIELD_WORDS, LATIN, RESPECT }

describe('the glossary', () => {
  it('has an entry for every word that the lists send to it', () => {
    const marks = Object.values(LISTS).flatMap((list) =>
      [...list.values()].flatMap((plain) => /^\[\[([^\]|]+)/.exec(plain)?.[1] ?? []),
    )
    expect(marks.filter((key) => !glossaryKeys(glossary).includes(key))).toEqual([])
    expect(marks.length).toBeGreaterThan(50)
  })

  it('finds a word in any of its forms', () => {
    expect(findGlossaryKey(glossary, 'Direct payments')).toBe('direct-payment')
    expect(findGlossaryKey(glossary, 'step free')).toBe('step-free')
    expect(findGlossaryKey(glossary, 'CV')).toBe('cv')
    expect(findGlossaryKey(glossary, 'banana')).toBeUndefined()
  })

  it('gives each word to 1 entry only', () => {
    const forms = glossaryKeys(glossary).flatMap((key) => [
      glossary[key]!.word,
      ...(glossary[key]!.also ?? []),
    ])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })

  it('explains no word by itself', () => {
    const circular = glossaryKeys(glossary).filter((key) => glossary[key]!.meaning.includes(`[[${key}|`))
    expect(circular).toEqual([])
  })

  it('has meanings of 1 to 3 sentences', () => {
    const long = glossaryKeys(glossary).filter((key) => glossary[key]!.meaning.split(/[.?] /).length > 3)
    expect(long).toEqual([])
  })

  it('names its messages, and marks its own words', () => {
    expect(glossaryMessages('hoist')).toEqual({
      word: 'glossary:hoist.word',
      meaning: 'glossary:hoist.meaning',
      also: 'glossary:hoist.also',
    })
    expect(markEntryWord('cv.word', 'CV')).toBe('[[cv|CV]]')
    expect(markEntryWord('cv.meaning', 'A list.')).toBe('A list.')
  })
})

describe('the lists', () => {
  it.each(Object.entries(PLAIN_LISTS))('%s suggests words that are no hard words themselves', (_, list) => {
    const hard = [...list].flatMap(([word, plain]) => {
      if (plain === '=' || plain.startsWith('[[')) return []
      const faults = checkWords(`We say ${plain}`).filter(({ rule }) =>
        ['hard-word', 'latin', 'respect', 'long-word'].includes(rule),
      )
      return faults.map(({ found }) => `${word}: ${plain} (${found})`)
    })
    expect(hard).toEqual([])
  })

  it('a word is in 1 list only', () => {
    const words = Object.values(LISTS)
      .filter((list) => list !== INITIALS)
      .flatMap((list) => [...list.keys()])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
