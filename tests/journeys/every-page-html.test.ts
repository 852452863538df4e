import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { type Example, listExamples, nameOf } from '../support/every-page'
import { startJourneys } from '../support/journeys'
import { importSmallFeed } from '../support/small-feed'

const journeys = startJourneys(importSmallFeed)
const pages = await listExamples()

/** Everything that html-validate recommends, but for what is a matter of taste or wrong for us. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes: each is as good as the other to a browser.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Several ticks of one question share its name, as radios do.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    // A number that cannot break would be wider than a small screen with the largest words.
    'tel-non-breaking': 'off',
    // A title says where somebody is: the page, its part of the site, and the site.
    'long-title': 'off',
    // The name of a list is read out, and ARIA allows it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
}

const validator = new HtmlValidate(new StaticConfigLoader(RULES))

/** The page as it leaves the server, for a visitor who has the stylesheet already. */
async function read({ address, list = [] }: Example, lang = 'en') {
  const cookie = `lang=${lang}; list=${list.join('.')}`
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(journeys.site.origin + address, { headers })
  return answer.text()
}

const shown = pages.map(([page, ...states]) => [page!, ...states.filter(({ first }) => !first)])

describe('html', () => {
  for (const example of shown.flat()) {
    test(nameOf(example), async () => {
      const faults: string[] = []
      for (const lang of ['en', 'ur']) {
        const { results } = await validator.validateString(await read(example, lang))
        const messages = results.flatMap(({ messages }) => messages)
        faults.push(...messages.map((m) => `${lang}: ${m.ruleId}: ${m.message} (${m.selector})`))
      }
      expect(faults).toEqual([])
    })
  }
})

describe('heads', () => {
  test('every page has a title of its own, in the order of the site', async () => {
    const titles = new Map<string, string>()
    for (const [page] of shown) {
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(await read(page!)) ?? []
      expect(title, page!.address).toMatch(/^.+ - Good Days$/)
      expect(titles.get(title), `${page!.address} has the title of`).toBeUndefined()
      titles.set(title, page!.address)
    }
  })

  test('no page carries styles or scripts that its policy would refuse', async () => {
    for (const [page] of shown) {
      const html = await read(page!)
      expect(html, page!.address).not.toMatch(/ style="|<style| on[a-z]+="|javascript:/)
      expect(html.replaceAll(/<script[^>]+(?:src=|application\/ld\+json)/g, ''), page!.address).not.toContain(
        '<script',
      )
    }
  })
})
