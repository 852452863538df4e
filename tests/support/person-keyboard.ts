import type { CDPSession, Page } from 'playwright-core'
import { type Focused, readFocus } from './focus'
import type { Hands, Name } from './person'

/** More presses than anybody should need; whoever needs more cannot get there. */
const MOST_TABS = 150
const MOST_ARROWS = 30

const PRESSED = ['link', 'button']
const FOLDED = ['DisclosureTriangle', 'button']
const CHOSEN = ['checkbox', 'radio']
const WRITTEN = ['textbox', 'searchbox', 'combobox', 'TextField']

/** Tab, Shift and Tab, Space, Enter, arrows, and letters. At each stop the focus must show, and not be covered. */
export function keyboardHands(page: Page, cdp: CDPSession): Hands {
  const stopAt = (roles: string[], name: Name) => tabTo(page, cdp, roles, name)
  return {
    press: async (name) => {
      await stopAt(PRESSED, name)
      await page.keyboard.press('Enter')
    },
    unfold: async (name) => {
      await stopAt(FOLDED, startOf(name))
      await page.keyboard.press('Enter')
    },
    choose: async (name) => {
      const { role } = await stopAt(CHOSEN, name)
      if (role === 'radio') await arrowTo(page, cdp, name)
      if (!(await page.locator(':focus').isChecked())) await page.keyboard.press('Space')
    },
    write: async (name, words) => {
      await stopAt(WRITTEN, name)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(words)
    },
  }
}

const startOf = (name: Name) =>
  typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : name

const hasName = (focused: Focused, name: Name) =>
  typeof name === 'string' ? focused.name === name : name.test(focused.name)

/**
 * Presses Tab until what has the focus has this role and name. A group of radios is one stop: any of them will do.
 * @throws when it is not reached, or when a focus on the way does not show
 */
async function tabTo(page: Page, cdp: CDPSession, roles: string[], name: Name): Promise<Focused> {
  const passed: string[] = []
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const focused = await readFocus(page, cdp)
    if (focused) {
      const what = `${focused.role} "${focused.name}"`
      if (tabs > 0 && focused.faults.length > 0)
        throw new Error(`The focus on ${what} ${focused.faults.join(' and ')}.`)
      if (roles.includes(focused.role) && (hasName(focused, name) || (await isInGroup(page, name))))
        return focused
      passed.push(what)
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(
    `${roles[0]} ${name} was not reached with Tab. On the way: ${passed.slice(0, 60).join(', ')}`,
  )
}

/** Whether the radio that has the focus is one of a group with this name in it. */
const isInGroup = (page: Page, name: Name) =>
  page.evaluate(
    ([pattern, flags]) => {
      const element = document.activeElement
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false
      const group = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)
      return Array.from(group).some((radio) => {
        const named = document.getElementById(radio.getAttribute('aria-labelledby') ?? '')
        const words = Array.from(named ? [named] : (radio.labels ?? []), (label) => label.textContent).join(
          ' ',
        )
        return new RegExp(pattern!, flags).test(words.replace(/\s+/g, ' ').trim())
      })
    },
    typeof name === 'string'
      ? [`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, '']
      : [name.source, name.flags],
  )

async function arrowTo(page: Page, cdp: CDPSession, name: Name) {
  for (let presses = 0; presses < MOST_ARROWS; presses += 1) {
    const focused = await readFocus(page, cdp)
    if (focused && hasName(focused, name)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The radio ${name} was not reached with the arrows.`)
}
