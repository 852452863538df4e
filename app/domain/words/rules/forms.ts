/**
 * The words that a form may come from: "utilising" from "utilise". Guesses are safe, because a list is asked
 * whether it holds one. American "-ize" is read as "-ise".
 */
export function forms(lower: string): string[] {
  const found = new Set<string>([lower])
  for (const [ending, puts] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue
    const stem = lower.slice(0, -ending.length)
    for (const put of puts) found.add(stem + put)
    if (DOUBLED.test(stem) && ending !== 's') found.add(stem.slice(0, -1))
  }
  for (const form of [...found]) {
    if (/iz(?:e|ation)$/.test(form)) found.add(form.replace(/iz(e|ation)$/, 'is$1'))
  }
  return [...found]
}

const ENDINGS: [string, string[]][] = [
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
]
const DOUBLED = /([b-df-hj-np-tv-z])\1$/
