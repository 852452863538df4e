/** A list of activities that a person keeps on their device, in their own order. Slugs, no names. */
export const LIST_LENGTH = 20
export const COMPARE_LENGTH = 3

const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/

/** @param cookie the value of the `list` cookie: slugs with dots between them */
export function parseList(cookie: string | undefined): string[] {
  const slugs = (cookie ?? '').slice(0, LIST_LENGTH * 101).split('.')
  return [...new Set(slugs.filter((slug) => SLUG.test(slug)))].slice(0, LIST_LENGTH)
}

export const formatList = (slugs: readonly string[]) => slugs.join('.')

export type Change = 'add' | 'remove' | 'up' | 'down' | 'clear'

export const isChange = (value: unknown): value is Change =>
  ['add', 'remove', 'up', 'down', 'clear'].includes(value as string)

/** What came of a change: a message key, and the list after it. */
export type Changed = {
  list: string[]
  outcome: 'added' | 'already' | 'full' | 'removed' | 'moved' | 'cleared' | 'none'
}

/** New things go to the end. What cannot be done leaves the list as it is. */
export function changeList(list: readonly string[], change: Change, slug: string): Changed {
  const at = list.indexOf(slug)
  if (change === 'clear') return { list: [], outcome: 'cleared' }
  if (change === 'add') return add(list, slug, at)
  if (at < 0) return { list: [...list], outcome: 'none' }
  if (change === 'remove') return { list: list.filter((s) => s !== slug), outcome: 'removed' }
  const to = change === 'up' ? at - 1 : at + 1
  if (to < 0 || to >= list.length) return { list: [...list], outcome: 'none' }
  const next = [...list]
  next.splice(to, 0, ...next.splice(at, 1))
  return { list: next, outcome: 'moved' }
}

function add(list: readonly string[], slug: string, at: number): Changed {
  if (at >= 0) return { list: [...list], outcome: 'already' }
  if (!SLUG.test(slug)) return { list: [...list], outcome: 'none' }
  if (list.length >= LIST_LENGTH) return { list: [...list], outcome: 'full' }
  return { list: [...list, slug], outcome: 'added' }
}
