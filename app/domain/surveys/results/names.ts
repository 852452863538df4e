const PHONE = /\+?\d[\d ()-]{7,}\d/g
const EMAIL = /[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+/g
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi

/** Words that are written with a capital and are nobody's name. */
const NO_NAMES = new Set(
  [
    ...['I', "I'm", "I'd", "I'll", "I've", 'English', 'Christmas', 'Easter', 'TV', 'OK'],
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December'],
  ].map((word) => word.toLowerCase()),
)

/**
 * What in somebody's words may say who they or others are: phone numbers, mail addresses, postcodes, words with a
 * capital inside a sentence, and names of people with an account wherever they stand. A person must look at each: it
 * finds too much rather than too little, and not all.
 * @param known names of people with an account
 */
export function findNames(words: string, known: readonly string[]): string[] {
  const plain = [EMAIL, PHONE, POSTCODE].flatMap((pattern) => words.match(pattern) ?? [])
  const names = new Set(
    known.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((name) => name.length > 1),
  )
  const written = words
    .split(/(?<=[.!?:\n])\s*/)
    .flatMap((sentence) => wordsOf(sentence).map((word, index) => ({ word, isFirst: index === 0 })))
    .filter(({ word, isFirst }) => isName(word, isFirst, names))
    .map(({ word }) => word)
  return [...new Set([...plain, ...written])]
}

const wordsOf = (sentence: string) => sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? []

function isName(word: string, isFirst: boolean, names: ReadonlySet<string>): boolean {
  const bare = word.replace(/['’]s$/u, '').toLowerCase()
  if ([word.toLowerCase(), bare, bare.replace(/s$/, '')].some((one) => NO_NAMES.has(one))) return false
  const hasCapital = /^\p{Lu}/u.test(word)
  return hasCapital ? !isFirst || names.has(bare) : names.has(bare) && bare.length > 3
}
