import { createContext } from 'react'

/** Remembers, for one rendering of one page, which hard words it has explained already. */
export class Explained {
  readonly #seen = new Set<string>()

  first(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }
}

/** Pages are rendered once, on the server. The entry gives each rendering a new one. */
export const ExplainedWords = createContext<{ first: (key: string) => boolean }>({ first: () => true })
