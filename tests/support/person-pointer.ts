import type { Page } from 'playwright-core'
import type { Hands, Name } from './person'

/** Presses what stands there first, as most people do where two things say the same. */
export function pointerHands(page: Page): Hands {
  const named = (name: Name) => ({ name, exact: true })
  return {
    press: async (name) => {
      const link = page.getByRole('link', named(name))
      await link
        .or(page.getByRole('button', named(name)))
        .filter({ visible: true })
        .first()
        .click()
    },
    unfold: (name) =>
      page
        .locator('summary')
        .filter({ hasText: startOf(name), visible: true })
        .first()
        .click(),
    choose: async (name) => {
      const box = page.getByRole('checkbox', named(name)).or(page.getByRole('radio', named(name)))
      await box.filter({ visible: true }).first().check()
    },
    write: (name, words) => page.getByLabel(name, { exact: true }).first().fill(words),
  }
}

/** What folds open may say more after its name: how many are chosen in it. */
const startOf = (name: Name) =>
  typeof name === 'string' ? new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : name
