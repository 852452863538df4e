import { readPath } from '../../session.server'

/**
 * The page that somebody came from, as a path of this site: from ?back=, or from the address that the browser says
 * it came from. Anything else, and the settings themselves, are no place to go back to.
 */
export function backPath(url: URL, referer: string | null): string | undefined {
  return ownPath(url.searchParams.get('back')) ?? pathOfReferer(referer, url.host)
}

/** @returns the path and its query when it stays on this site */
export function ownPath(path: string | null | undefined): string | undefined {
  const url = readPath(path)
  if (!url || /^\/settings(?:\/|$)/.test(url.pathname)) return undefined
  // A language that was asked for on the way would undo the one that is chosen here.
  url.searchParams.delete('lang')
  return url.pathname + url.search
}

function pathOfReferer(referer: string | null, host: string): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined
  const url = new URL(referer)
  return url.host === host ? ownPath(url.pathname + url.search) : undefined
}
