/**
 * Lists are written as "word: plain words | word: plain words", several on a line, so that a person can read and
 * change them. A list of words alone is "word | word".
 */
/** A "|" inside "[[key|words]]" parts no entries. */
const BETWEEN = /\n|\|(?![^[\]\n]*\]\])/

export function readEntries(list: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const entry of list.split(BETWEEN)) {
    const [word = '', ...plain] = entry.split(': ')
    if (word.trim()) entries.set(word.trim().toLowerCase(), plain.join(': ').trim())
  }
  return entries
}

export const readWords = (list: string) => new Set(list.split(/\s+/).filter(Boolean))
