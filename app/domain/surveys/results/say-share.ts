/** A share of people in words: a key of `locales/<lang>/survey-results.json`, and what stands in it. */
export type SaidShare = {
  key: string
  values: { count: number; total: number }
  /** A row of people beside it. */
  row: { count: number; total: number }
}

/** With fewer answers than these each person is said: 4 of 7 people. */
const FEW = 10
/** How near a share must be to be called by a whole number of people: so many in a hundred. */
const NEAR = 1

/**
 * Says how many of those who answered. Never more than is true: "more than" and "almost" are what they say, and "about"
 * is within 1 in a hundred.
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
  if (whole === 0) return said('almost-nobody', 0)
  if (whole === of) return said('almost-everybody', 10)
  return said(isExact ? 'exactly' : 'about', whole, of)
}

/** From 9 and a half on there is no "almost 10": that would be everybody. */
function sayBetween(share: number): SaidShare {
  const tenths = share * 10
  const below = Math.floor(tenths)
  if (below === 0) return tenths > 0.5 ? said('almost', 1) : said('fewer-than', 1, 10, 0)
  return tenths - below > 0.5 && below < 9 ? said('almost', below + 1) : said('more-than', below)
}

const said = (key: string, count: number, total = 10, counted = count): SaidShare => ({
  key,
  values: { count, total },
  row: { count: counted, total },
})
