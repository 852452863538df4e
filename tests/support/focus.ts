import type { CDPSession, Page } from 'playwright-core'

/** What has the focus, as a person with a screen reader hears it, and what is wrong with how it shows. */
export type Focused = { role: string; name: string; faults: string[] }

/** Role and name are Chromium's own; nothing has the focus when it is on the page itself. */
export async function readFocus(page: Page, cdp: CDPSession): Promise<Focused | undefined> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (!result.objectId || result.className === 'HTMLBodyElement') return undefined
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  const faults = await page.evaluate(findFocusFaults)
  return { role: nodes[0]?.role?.value ?? '', name: tidy(nodes[0]?.name?.value ?? ''), faults }
}

export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Runs in the page: what is wrong with how the focus shows. */
export function findFocusFaults(): string[] {
  const element = document.activeElement as HTMLElement
  const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : []
  const isChoice = element.matches('input[type=radio], input[type=checkbox]')
  // A choice is its whole card, and a card of a list is as large as its link is.
  const shown = isChoice && labels[0] ? [element, ...labels] : [element]
  const ringed = shown.some((part) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 4 && !/, 0\)$/.test(outlineColor)
  })
  const faults = ringed ? [] : ['has no ring of 4 pixels']
  const boxes = shown.map((part) => part.getBoundingClientRect())
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const height = bottom - top
  // Browsers show as much of a box to write in as they need to show where the next letter goes.
  const needed = element.matches('textarea, input') && !isChoice ? top + height / 2 : bottom
  const fits = height <= innerHeight && right - left <= innerWidth
  const inside = fits
    ? top >= -1 && left >= -1 && needed <= innerHeight + 1 && right <= innerWidth + 1
    : bottom > 0 && top < innerHeight
  if (!inside) faults.push('is outside of what the screen shows')
  else {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    for (const y of [Math.max(top, 0) + 3, Math.min(bottom, innerHeight) - 3]) {
      const over = document.elementFromPoint(x, y)
      const isItself = !over || shown.some((part) => part.contains(over) || over.contains(part))
      if (!isItself) faults.push(`is covered by ${over.tagName.toLowerCase()}.${over.className}`)
    }
  }
  return faults
}
