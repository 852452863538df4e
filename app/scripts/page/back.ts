/** "Go back to …" leads to that page as it was, with its search and its filters, when it is where we come from. */
export function keepWayBack() {
  if (!document.referrer) return
  const { origin, pathname, search } = new URL(document.referrer)
  if (origin !== location.origin || !search) return
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.back-link a')) {
    if (link.pathname === pathname) link.search = search
  }
}
