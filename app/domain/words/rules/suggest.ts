/** "[[key]]" in a list says: mark the very words that were found, as "[[key|words]]". */
export const suggest = (plain: string, found: string): string =>
  plain.replace(/^\[\[([^|\]]+)\]\]$/, (_, key: string) => `[[${key}|${found}]]`)
