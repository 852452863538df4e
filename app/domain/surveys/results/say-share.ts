/** A share of people in words: a key of `locales/<lang>/survey-results.json`, and what stands in it. */
export type SaidShare = {
  key: string
  values: { count: number; total: number }
  /** A row of people beside it: all of them only for everybody, none of them only for nobody. Else null. */
  row: { count: number; total: number } | null
}

/** With fewer answers than these each person is said: 4 of 7 people. */
const FEW = 10
/** How near a share must be to be called by a whole number of people: so many in a hundred. */
const NEAR = 1

/**
 * Says how many of those who answered. The rule: a whole number of people is said where the share is within 1 in a
 * hundred of it, with "about" unless it is exact. Else "more than" the one below or "almost" the one above, whichever
 * is nearer. Never "10 out of 10" but for everybody and never 0 but for nobody: 96.97 in a hundred are more than 9 out
 * of 10, and 99 are almost everybody.
 * @param total 1 or more
 */
export function sayShare(count: number, total: number): SaidShare {
  if (count === 0) return said('nobody', 0)
  if (count === total) return said('everybody', 10)
  if (total < FEW) return { key: 'few', values: { count, total }, row: { count, total } }
  const share = count / total
  return (
    sayNear(4, count, total) ??
    sayNear(10, count, total) ??
    (share > 0.5 && share < 0.55 ? said('more-than-half', 5) : null) ??
    (share > 0.45 && share < 0.5 ? said('almost-half', 5) : null) ??
    sayBetween(share)
  )
}

function sayNear(of: 4 | 10, count: number, total: number): SaidShare | null {
  const whole = Math.round((count / total) * of)
  const isExact = count * of === whole * total
  if (Math.abs(count * of - whole * total) * 100 > total * of * NEAR) return null
  if (whole * 2 === of) return said(isExact ? 'half' : 'about-half', 5)
  if (whole === 0) return ALMOST_NOBODY
  if (whole === of) return ALMOST_EVERYBODY
  return said(isExact ? 'exactly' : 'about', whole, of)
}

/** From 9 and a half on there is no "almost 10": that would be everybody. */
function sayBetween(share: number): SaidShare {
  const tenths = share * 10
  const below = Math.floor(tenths)
  if (below === 0) return tenths > 0.5 ? said('almost', 1) : FEWER_THAN_ONE
  return tenths - below > 0.5 && below < 9 ? said('almost', below + 1) : said('more-than', below)
}

const said = (key: string, count: number, total = 10): SaidShare => ({
  key,
  values: { count, total },
  row: { count, total },
})

const ALMOST_EVERYBODY: SaidShare = { ...said('almost-everybody', 10), row: { count: 9, total: 10 } }
const ALMOST_NOBODY: SaidShare = { ...said('almost-nobody', 0), row: null }
const FEWER_THAN_ONE: SaidShare = { ...said('fewer-than', 1), row: null }

/** Of many people all but a few, or a few: in place of a number that is hidden. */
export const sayNearly = (nearly: 'everybody' | 'nobody'): SaidShare =>
  nearly === 'everybody' ? said('more-than', 9) : FEWER_THAN_ONE
