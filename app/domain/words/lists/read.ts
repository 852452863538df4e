/**
 * Lists are written as "word: plain words | word: plain words", several on a line, so that a person can read and
 * change them. A list of words alone is "word | word".
 */
export function readEntries(list: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const entry of list.split(/[|\n]/)) {
    const [word = '', ...plain] = entry.split(': ')
    if (word.trim()) entries.set(word.trim().toLowerCase(), markWord(word.trim(), plain.join(': ').trim()))
  }
  return entries
}

/** `[[key]]` alone shows the very word that was found. */
const markWord = (word: string, plain: string) => plain.replace(/^\[\[([^|\]]+)\]\]$/, `[[$1|${word}]]`)

export const readWords = (list: string) => new Set(list.split(/\s+/).filter(Boolean))
