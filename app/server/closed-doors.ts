/**
 * Addresses of Remix that our pages, which are documents, never use: the route manifest (one small request could
 * hold a core for seconds) and the data of a page without the page. They answer 404 before Remix sees them.
 * @param url as Remix would read it: `/a/../__manifest` is `/__manifest`
 */
export const isClosedDoor = (url: URL): boolean =>
  url.pathname.endsWith('/__manifest') || url.pathname.endsWith('.data') || url.searchParams.has('_data')
