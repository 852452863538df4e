import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listStrings, type PlacedString } from '../../app/domain/words/strings'

const LOCALES = join(import.meta.dirname, '../../locales')

export type LocaleFile = { namespace: string; path: string; checked: unknown; strings: PlacedString[] }

/** The locale files of a language; `checked` is its note whether a speaker has checked the words. */
export function readLocaleFiles(lang: string): LocaleFile[] {
  return readdirSync(join(LOCALES, lang))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const content = JSON.parse(readFileSync(join(LOCALES, lang, file), 'utf8'))
      const namespace = file.slice(0, -'.json'.length)
      return {
        namespace,
        path: `locales/${lang}/${file}`,
        checked: content._checked,
        strings: listStrings(content),
      }
    })
}

const PLURAL = /_(zero|one|two|few|many|other)$/

/** A message, whatever its plural forms: "found" for found_one and found_other. A list of words is one message. */
export type Message = { key: string; forms: Map<string, string> }

export function groupMessages(strings: PlacedString[]): Map<string, Message> {
  const isPlural = new Set(
    strings.filter(({ key }) => key.endsWith('_other')).map(({ key }) => key.slice(0, -6)),
  )
  const messages = new Map<string, Message>()
  for (const { key, text } of strings) {
    const [, form] = PLURAL.exec(key) ?? []
    const base =
      form && isPlural.has(key.slice(0, -form.length - 1)) ? key.slice(0, -form.length - 1) : undefined
    const name = base ?? key.replace(/\.\d+$/, '')
    const message = messages.get(name) ?? { key: name, forms: new Map() }
    message.forms.set(base ? form! : key.slice(name.length), text)
    messages.set(name, message)
  }
  return messages
}

/** A plural message has a form for every number of its own language; a list or a plain text has any. */
export const isPluralMessage = ({ forms }: Message) => forms.has('other')

export const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^{}]*\}\}/g)].map((match) => match[1]!))

export const glossaryMarks = (text: string) =>
  new Set([...text.matchAll(/\[\[([^[\]|]+)\|/g)].map((match) => match[1]!))
