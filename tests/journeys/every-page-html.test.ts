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

const cookies = new Map<string, string>()

/** The cookie of somebody of the demo: they sign in once. */
async function cookieOf(person: string): Promise<string> {
  const known = cookies.get(person)
  if (known) return known
  const body = new URLSearchParams({ person })
  const answer = await fetch(`${journeys.site.origin}/sign-in/demo`, {
    method: 'POST',
    body,
    redirect: 'manual',
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  cookies.set(person, cookie)
  return cookie
}

/** The page as it leaves the server, for somebody who has the stylesheet already. */
async function ask({ address, as, list = [] }: Example, lang = 'en') {
  const own = as ? `; ${await cookieOf(as)}` : ''
  const headers = { cookie: `lang=${lang}; list=${list.join('.')}${own}`, 'sec-fetch-site': 'same-origin' }
  return fetch(journeys.site.origin + address, { headers })
}

const read = async (example: Example, lang?: string) => (await ask(example, lang)).text()

const shown = pages.map(([page, ...states]) => [page!, ...states.filter(({ first }) => !first)])

/**
 * Firefox remembers a pressed box over a reload unless it is told not to: the celebration would start by itself. And a
 * list of what was chosen travels in hidden fields of one name.
 */
const isMeant = ({ ruleId, selector, message }: Message) =>
  (ruleId === 'valid-autocomplete' && (selector ?? '').startsWith('#celebrate')) ||
  (ruleId === 'form-dup-name' && message.includes('"chosen"'))
type Message = { ruleId: string; selector: string | null; message: string }

describe('html', () => {
  for (const example of shown.flat()) {
    test(nameOf(example), async () => {
      const faults: string[] = []
      for (const lang of ['en', 'ur']) {
        const { results } = await validator.validateString(await read(example, lang))
        const messages = results.flatMap(({ messages }) => messages).filter((one) => !isMeant(one))
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
      const answer = await ask(page!)
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(await answer.text()) ?? []
      // Pages on the way in say the same when nobody is on the way.
      if (answer.redirected || answer.status !== 200) continue
      expect(title, page!.address).toMatch(/^.+ - Good Days$/)
      // Some pages are reached through another one alone: that is their address here.
      // A request has one title, for its person and for whoever follows it without an account.
      const whose = `${page!.as ?? ''} ${title}`
      const known = titles.get(whose)
      if (known !== page!.address) expect(known, `${page!.address} has the title of`).toBeUndefined()
      titles.set(whose, page!.address)
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
