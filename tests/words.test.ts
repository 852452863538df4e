import { describe, expect, it } from 'vitest'
import { markEntryWord } from '../app/domain/words/glossary'
import { LANGUAGES } from '../app/i18n/languages'
import { expectEasyRead } from './support/easy-read'
import {
  glossaryMarks,
  groupMessages,
  isPluralMessage,
  type LocaleFile,
  type Message,
  placeholders,
  readLocaleFiles,
} from './support/locale-files'
import { findUsedKeys } from './support/source-keys'

/** Urdu proves that right-to-left is right: what it has is complete, but it does not have everything. */
const PARTIAL_LANGUAGES = new Set(['ur'])

const english = readLocaleFiles('en')
const messagesOf = new Map(english.map((file) => [file.namespace, groupMessages(file.strings)]))
const otherLanguages = Object.entries(LANGUAGES).filter(([lang]) => lang !== 'en')

const expectNone = (problems: string[]) => {
  if (problems.length > 0) expect.fail(`${problems.length} to mend:\n${problems.join('\n')}`)
}

describe('English is Easy Read', () => {
  it.each(english)('$path', ({ namespace, path, strings }) => {
    const isGlossary = namespace === 'glossary'
    const placed = strings.map(({ key, text }) => ({
      where: `${path} ${key}`,
      text: isGlossary ? markEntryWord(key, text) : text,
    }))
    const { advice } = expectEasyRead(placed)
    if (advice > 0) console.info(`${path}: ${advice} to think about`)
  })
})

describe('keys and source agree', () => {
  const used = findUsedKeys(messagesOf.keys())
  const allKeys = english.flatMap(({ namespace }) =>
    [...messagesOf.get(namespace)!.keys()].map((key) => `${namespace}:${key}`),
  )
  const isUsed = new Set(used.literals.map(({ key }) => key))
  const names = (key: string) => [key, ...parents(key), ...(key.match(/^.*(?=_)/) ?? [])]

  it('every English key is used', () => {
    const unused = allKeys.filter(
      (key) =>
        !names(key).some((name) => isUsed.has(name)) &&
        !used.patterns.some(({ pattern }) => pattern.test(key)),
    )
    expectNone(unused.map((key) => `${key}: no source names it`))
  })

  it('every key that source names exists', () => {
    const existing = new Set(allKeys.flatMap(names))
    const missing = used.literals.filter(({ key }) => !existing.has(key))
    const empty = used.patterns.filter(({ pattern }) => !allKeys.some((key) => pattern.test(key)))
    expectNone([
      ...missing.map(({ key, where }) => `${where}: no ${key}`),
      ...empty.map(({ text, where }) => `${where}: nothing fits ${text}`),
    ])
  })
})

/** "a:b.c.d" is inside "a:b.c" and "a:b": source may ask for a whole group. */
function parents(key: string): string[] {
  const parts = key.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

describe.each(otherLanguages)('%s', (lang, { checkedBySpeaker }) => {
  const files = readLocaleFiles(lang)
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
  const eachMessage = (
    judge: (message: Message | undefined, source: Message, file: LocaleFile) => string | undefined,
  ) =>
    files.flatMap((file) => {
      const messages = groupMessages(file.strings)
      return [...(messagesOf.get(file.namespace) ?? [])].flatMap(([key, source]) => {
        const problem = judge(messages.get(key), source, file)
        return problem ? [`${file.path} ${key}: ${problem}`] : []
      })
    })

  it.skipIf(PARTIAL_LANGUAGES.has(lang))('has every file', () => {
    const has = new Set(files.map(({ namespace }) => namespace))
    expectNone(
      english
        .filter(({ namespace }) => !has.has(namespace))
        .map(({ namespace }) => `locales/${lang}/${namespace}.json is missing`),
    )
  })

  it('has every message, in every plural form of the language', () => {
    expectNone(
      eachMessage((message, source) => {
        if (!message) return 'missing'
        if (!isPluralMessage(source))
          return [...message.forms.values()].every((text) => text.trim()) ? undefined : 'empty'
        const missing = categories.filter((form) => !message.forms.get(form)?.trim())
        return missing.length > 0 ? `needs ${missing.map((form) => `_${form}`).join(', ')}` : undefined
      }),
    )
  })

  it('has no message that English lacks', () => {
    const stale = files.flatMap(({ namespace, path, strings }) =>
      [...groupMessages(strings).keys()]
        .filter((key) => !messagesOf.get(namespace)?.has(key))
        .map((key) => `${path} ${key}: English does not have it`),
    )
    expectNone(stale)
  })

  it('has the same values and glossary words', () => {
    expectNone(
      eachMessage(
        (message, source) =>
          message && (differ(placeholders, message, source) ?? differ(glossaryMarks, message, source)),
      ),
    )
  })

  it('says whether a speaker has checked it', () => {
    const unmarked = files.filter(({ checked }) => checked !== checkedBySpeaker)
    expectNone(unmarked.map(({ path }) => `${path}: "_checked" must be ${checkedBySpeaker}`))
  })
})

/** A plural form may leave a value out ("1 place" without {{count}}), but all forms together have them all. */
function differ(read: (text: string) => Set<string>, message: Message, source: Message): string | undefined {
  const all = ({ forms }: Message) => new Set([...forms.values()].flatMap((text) => [...read(text)]))
  const [has, needs] = [all(message), all(source)]
  const missing = [...needs].filter((name) => !has.has(name))
  const extra = [...has].filter((name) => !needs.has(name))
  if (missing.length + extra.length === 0) return undefined
  return [...missing.map((name) => `lacks ${name}`), ...extra.map((name) => `has ${name} too many`)].join(
    ', ',
  )
}
