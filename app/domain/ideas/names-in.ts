/** Words that are written large without being a name. */
const LARGE = new Set(
  `I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December English British Polish Urdu Christmas Easter Ramadan Eid Diwali`.split(
    /\s+/,
  ),
)
const TITLES = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+\p{Lu}\p{Ll}+/gu
const EMAIL = /\S+@\S+/g
const PHONE = /(?:\+?\d[\s-]?){9,}\d/g

/**
 * What may be the name of a person, or how to reach one, in words that others are to read: a word written large
 * inside a sentence, a title with a name, a mail address, a phone number. A guess: a person looks as well.
 */
export function namesIn(text: string): string[] {
  const found = [...text.matchAll(EMAIL), ...text.matchAll(PHONE), ...text.matchAll(TITLES)].map(
    ([one]) => one,
  )
  for (const sentence of text.split(/(?<=[.!?\n])\s*/)) {
    const [, ...rest] = sentence.trim().split(/\s+/)
    for (const word of rest) {
      const [bare = ''] = /\p{Lu}\p{Ll}+/u.exec(word.replace(/['’]s$/, '')) ?? []
      if (bare && word.startsWith(bare) && !LARGE.has(bare)) found.push(bare)
    }
  }
  return [...new Set(found)]
}
