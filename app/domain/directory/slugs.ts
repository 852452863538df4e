/** Addresses under /activities that are not activities. */
const RESERVED = ['choose', 'new', 'edit']
const LONGEST = 60

/** "Tea at St Ann's – Café" becomes "tea-at-st-anns-cafe", cut at a word. */
export function slugify(text: string): string {
  const whole = text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '')
}

/** Hands out each slug once. With two of one name, the second gets its town, or a number. */
export class Slugs {
  private readonly taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.taken = new Set([...taken, ...RESERVED])
  }

  take(name: string, town: string | null, id: string): string {
    const base = slugify(name) || `activity-${id.slice(0, 8)}`
    const tries = [base, ...(town ? [slugify(`${base} ${town}`)] : [])]
    let slug = tries.find((one) => one && !this.taken.has(one))
    for (let n = 2; !slug; n++) if (!this.taken.has(`${base}-${n}`)) slug = `${base}-${n}`
    this.taken.add(slug)
    return slug
  }
}
