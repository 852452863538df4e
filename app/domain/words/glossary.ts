/** A hard word that must stay, with its meaning in Easy Read. Its picture is `word.<key>`. */
export type GlossaryEntry = {
  word: string
  meaning: string
  /** Other forms of the same word, such as its plural. */
  also?: readonly string[]
}

/** The glossary of one language, as `locales/<lang>/glossary.json` holds it. Reading the file is i18n's work. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>

export const glossaryKeys = (glossary: Glossary): string[] =>
  Object.keys(glossary).filter((key) => !key.startsWith('_'))

/** The message keys of a glossary word. */
export const glossaryMessages = (key: string) => ({
  word: `glossary:${key}.word`,
  meaning: `glossary:${key}.meaning`,
  also: `glossary:${key}.also`,
})

/**
 * The key of a word as people write it ("Direct payments"), whatever its capitals or hyphens; undefined when the
 * glossary does not have it.
 */
export function findGlossaryKey(glossary: Glossary, word: string): string | undefined {
  const wanted = plain(word)
  return glossaryKeys(glossary).find((key) => {
    const entry = glossary[key]!
    return [key, entry.word, ...(entry.also ?? [])].some((form) => plain(form) === wanted)
  })
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()

/**
 * The words of the glossary itself are hard words by their nature: they are judged as marked. Meanings are judged
 * like any other text.
 */
export const markEntryWord = (path: string, text: string) => {
  const [key, part] = path.split('.')
  return part === 'word' || part === 'also' ? `[[${key}|${text}]]` : text
}

/** A text with the marks of its hard words taken away: for names, addresses and mails. */
export const withoutMarks = (text: string): string => text.replaceAll(/\[\[[a-z0-9-]+\|([^\]]+)\]\]/g, '$1')
