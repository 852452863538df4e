/** A string of a locale file and its place in it: `list.title`, `places.0`. */
export type PlacedString = { key: string; text: string }

/** Every string of a locale file, in its order. Keys that start with "_" are notes to people who write it. */
export function listStrings(value: unknown, path: string[] = []): PlacedString[] {
  if (typeof value === 'string') return [{ key: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key.startsWith('_') ? [] : listStrings(inner, [...path, key]),
  )
}
