/** A finger, a mouse or the focus that stays this long on a link means it. */
const INTENT = 80
/** Pages that do something, or that tell a person who looked at what, are never asked for ahead. */
const NEVER =
  /^\/(?:sign-|me\b|caring|staff|have-your-say\/[^/]+\/|my-list\/|open-referral|settings)|[?&]lang=/

type Connection = { saveData?: boolean; effectiveType?: string }

/** Asks for the next page a moment before it is wanted. Not where data is dear or the network slow. */
export function prefetchOnIntent() {
  const { saveData, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {}
  if (saveData || effectiveType.endsWith('2g')) return
  const asked = new Set<string>([location.href.split('#')[0]!])
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  const intend = (event: Event) => {
    cancel()
    const link = (event.target as Element).closest?.('a')
    const href = link?.href.split('#')[0]
    if (!href || asked.has(href) || !isOurPage(link as HTMLAnchorElement)) return
    timer = setTimeout(() => {
      asked.add(href)
      askFor(href)
      // The first page of a visit carries its stylesheet inside. The next one links to it.
      const styles = document.querySelector<HTMLElement>('style[data-href]')?.dataset.href
      if (!styles || asked.has(styles)) return
      asked.add(styles)
      askFor(styles, 'style')
    }, INTENT)
  }
  for (const sign of ['mouseover', 'touchstart', 'focusin']) {
    document.addEventListener(sign, intend, { passive: true })
  }
  for (const sign of ['mouseout', 'touchcancel', 'focusout']) {
    document.addEventListener(sign, cancel, { passive: true })
  }
}

function askFor(href: string, as = '') {
  const hint = document.createElement('link')
  hint.rel = 'prefetch'
  hint.as = as
  hint.href = href
  document.head.append(hint)
}

const isOurPage = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  !link.download &&
  !link.target &&
  !NEVER.test(link.pathname + link.search) &&
  !/\.\w+$/.test(link.pathname)
