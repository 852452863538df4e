/** Always the same row of numbers from 0 to 1 for the same start (mulberry32). */
export function chanceFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** In another order, the same each time. */
export function shuffle<T>(list: readonly T[], chance: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const [a, b] = [out[i] as T, out[j] as T]
    out[i] = b
    out[j] = a
  }
  return out
}

/** So many of each, one after another: { yes: 2, no: 1 } is ['yes', 'yes', 'no']. */
export const soMany = <T extends string>(counts: Partial<Record<T, number>>): T[] =>
  Object.entries(counts).flatMap(([what, count]) => Array<T>(count as number).fill(what as T))
