/** These run in the browser, inside the page. Each says what it found wrong, as lines to read. */

export function findStructureFaults(expected: { lang: string; dir: string }): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.lang !== expected.lang || root.dir !== expected.dir) {
    faults.push(`is lang="${root.lang}" dir="${root.dir}"`)
  }
  const titles = document.querySelectorAll('h1').length
  if (titles !== 1) faults.push(`has ${titles} h1`)
  let before = 0
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName[1])
    if (level > before + 1 && before > 0)
      faults.push(`goes from h${before} to h${level}: ${heading.textContent}`)
    before = level
  }
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at)))
    faults.push(`has the id ${id} twice`)
  if (!document.title.trim()) faults.push('has no title')
  return faults
}

export function findScrollFaults(): string[] {
  const page = document.scrollingElement as HTMLElement
  if (page.scrollWidth <= innerWidth) return []
  const wide = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return (
      width > 1 && (right > innerWidth + 1 || left < -1) && getComputedStyle(element).position !== 'fixed'
    )
  })
  const names = wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  return [
    `scrolls sideways: ${page.scrollWidth} wide on a screen of ${innerWidth}, because of ${names.join(', ')}`,
  ]
}

/** Bars that stay in sight must leave most of a low screen to the page. */
export function findCoverFaults(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('body *')).flatMap((element) => {
    const { position } = getComputedStyle(element)
    if (position !== 'fixed' && position !== 'sticky') return []
    const { height } = element.getBoundingClientRect()
    if (height <= innerHeight * 0.4) return []
    return [`.${element.className} covers ${Math.round(height)} of ${innerHeight} pixels`]
  })
}

/**
 * What can be pressed is 44 pixels wide and high at least, and what matters most 56 high. A link inside a sentence is
 * as high as the sentence (WCAG 2.2, 2.5.8).
 */
export function findTargetFaults(): string[] {
  const LEAST = 44
  const LEAST_MAIN = 56
  const MAIN = '.button-main, .choice input, .leave, .places a'
  const faults: string[] = []
  const targets =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]'
  for (const element of document.querySelectorAll<HTMLElement>(targets)) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const boxes = [element, ...labelsOf(element), ...coverOf(element)].map((one) =>
      one.getBoundingClientRect(),
    )
    const isOutside = boxes.every(({ bottom }) => bottom + scrollY <= 0)
    if (isOutside || isInSentence(element)) continue
    const height = Math.max(...boxes.map((box) => box.height))
    const width = Math.max(...boxes.map((box) => box.width))
    const least = element.matches(MAIN) ? LEAST_MAIN : LEAST
    if (height < least - 0.5 || width < LEAST - 0.5) {
      const words = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)
      const what = `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''}`
      faults.push(`${what} "${words}" is ${Math.round(width)} by ${Math.round(height)}`)
    }
  }
  return faults

  function labelsOf(element: HTMLElement): HTMLElement[] {
    const isChoice = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)
    return isChoice ? Array.from(element.labels ?? []) : []
  }
  /** A card's link is stretched over the whole card. */
  function coverOf(element: HTMLElement): Element[] {
    const { position, content } = getComputedStyle(element, '::after')
    return position === 'absolute' && content !== 'none' && element.offsetParent ? [element.offsetParent] : []
  }
  function isInSentence(element: HTMLElement): boolean {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
    const around = (element.parentElement?.textContent ?? '').replace(element.textContent ?? '', '')
    return /[\p{L}\p{N}]/u.test(around)
  }
}
