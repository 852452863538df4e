import { type ReactElement, useContext } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { useWords, type Words, WordsContext } from '../i18n/words'
import { type PictureAddress, PicturesContext } from './pictures/pictures'
import type { PictureKey } from './pictures/registry'

type FindPicture = (key: PictureKey) => PictureAddress | undefined

/** For each language and picture set: about 3 MB of cards at the most. */
const MOST_PARTS = 1500

/** Parts of a page as HTML, for words and pictures that are the same for every visitor. */
const kept = new WeakMap<Words, WeakMap<FindPicture, Map<string, string>>>()

/**
 * The markup of a part that only depends on its key, the language and the picture set, rendered once for each. It may
 * use words and pictures, and nothing else: no settings, no address, no hard word that a page explains once.
 * @param key everything that the part shows: what is not in it must not change the part
 */
export function useKept(key: string, part: () => ReactElement): string {
  const words = useWords()
  const pictures = useContext(PicturesContext)
  const parts = partsFor(words, pictures)
  let html = parts.get(key)
  if (html === undefined) {
    html = renderToStaticMarkup(
      <WordsContext.Provider value={words}>
        <PicturesContext.Provider value={pictures}>{part()}</PicturesContext.Provider>
      </WordsContext.Provider>,
    )
    if (parts.size >= MOST_PARTS) parts.delete(parts.keys().next().value as string)
    parts.set(key, html)
  }
  return html
}

function partsFor(words: Words, pictures: FindPicture): Map<string, string> {
  const sets = kept.get(words) ?? new WeakMap<FindPicture, Map<string, string>>()
  kept.set(words, sets)
  const parts = sets.get(pictures) ?? new Map<string, string>()
  sets.set(pictures, parts)
  return parts
}
