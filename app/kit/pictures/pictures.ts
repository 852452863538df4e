import { createContext, useContext } from 'react'
import manifest from './manifest.json'
import type { PictureKey } from './registry'

export type PictureFile = { file: string; width: number; height: number }
/** `site` marks a picture that the site put in place of ours. */
export type PictureAddress = { address: string; width: number; height: number; site?: boolean }

const FILES: Partial<Record<string, PictureFile>> = manifest

/** Where the built-in picture of a key is served. Unbuilt keys have no picture rather than a broken one. */
export function builtInPicture(key: PictureKey): PictureAddress | undefined {
  const found = FILES[key]
  return found && { address: `/pictures/${found.file}`, width: found.width, height: found.height }
}

/**
 * How a page finds a picture. The server gives its own, which knows the site's overrides
 * (`source.server.ts`); without it the built-in set answers.
 */
export const PicturesContext = createContext<(key: PictureKey) => PictureAddress | undefined>(builtInPicture)

/**
 * On a page that must be light the art itself travels in the page, where the server gives it: a file of its own costs
 * more in headers than in art. Undefined: a file is asked for.
 */
export const PictureArt = createContext<(picture: PictureAddress) => string | undefined>(() => undefined)

export const usePictureArt = () => useContext(PictureArt)

export function usePictureAddress(key: PictureKey): PictureAddress | undefined {
  return useContext(PicturesContext)(key)
}
