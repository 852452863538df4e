/**
 * How many typing mistakes lie between two words: a letter too many, too few, another, or two swapped
 * (Damerau-Levenshtein, optimal string alignment). Stops counting above `most` and answers `most + 1`.
 */
export function countMistakes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length]!, most + 1)
}

/** How many mistakes we believe in a word of this length: none in short words, where any other word is near. */
export const mistakesIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3)

/**
 * The known word that was most likely meant: fewest mistakes, then the same first letter, then the most used.
 * @param known words with how often each is used
 */
export function mendWord(
  word: string,
  known: Iterable<readonly [word: string, count: number]>,
): string | null {
  const most = mistakesIn(word.length)
  if (most === 0) return null
  let best: { word: string; score: number; count: number } | null = null
  for (const [candidate, count] of known) {
    const allowed = Math.min(most, mistakesIn(candidate.length))
    const mistakes = countMistakes(word, candidate, allowed)
    if (mistakes > allowed) continue
    const score = mistakes * 2 + (candidate[0] === word[0] ? 0 : 1)
    if (!best || score < best.score || (score === best.score && isBetter(candidate, count, best))) {
      best = { word: candidate, score, count }
    }
  }
  return best?.word ?? null
}

const isBetter = (word: string, count: number, best: { word: string; count: number }) =>
  count > best.count || (count === best.count && word < best.word)
