/** What a feed said beyond our columns. It was tidied when it came in, so that its shape is known. */
export const extraOf = <T>(row: { feedExtra: Record<string, unknown> | null }): Partial<T> =>
  (row.feedExtra ?? {}) as Partial<T>

/** The same to be stored: without what is empty, and null when nothing is left. */
export function toExtra(fields: Record<string, unknown>): Record<string, unknown> | null {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return kept.length > 0 ? Object.fromEntries(kept) : null
}
