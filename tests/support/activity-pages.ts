import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import * as choose from '../../app/routes/activities/choose/choose'
import * as list from '../../app/routes/activities/list/list'
import * as show from '../../app/routes/activities/show/show'
import * as sent from '../../app/routes/activities/try/sent'
import * as tryIt from '../../app/routes/activities/try/try'
import * as thanks from '../../app/routes/activities/wrong/thanks'
import * as wrong from '../../app/routes/activities/wrong/wrong'
import { servePages } from './pages'

const ask = servePages({
  '/activities': list,
  '/activities/choose': choose,
  '/activities/:slug': show,
  '/activities/:slug/try': tryIt,
  '/activities/:slug/try/sent': sent,
  '/activities/:slug/wrong': wrong,
  '/activities/:slug/wrong/thanks': thanks,
})

type How = { lang?: string; list?: string[]; send?: Record<string, string> }

const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** An activities page as a visitor gets it, to look into. Needs the jsdom environment. */
export async function open(path: string, { lang = 'en', list: kept = [], send }: How = {}) {
  const cookie = [`lang=${lang}`, ...(kept.length > 0 ? [`list=${kept.join('.')}`] : [])].join('; ')
  const body = send && new URLSearchParams(send).toString()
  const answer = await ask(path, { cookie, ...(body === undefined ? {} : { method: 'POST', body }) })
  const page = new DOMParser().parseFromString(answer.html, 'text/html')
  const all = (selector: string) => [...page.querySelectorAll(selector)]
  return {
    ...answer,
    page,
    /** The words of every element that fits. */
    words: (selector: string) => all(selector).map(tidy),
    text: tidy(page.querySelector('main') ?? page.body),
    links: (words: string) =>
      all('a')
        .filter((link) => tidy(link).includes(words))
        .map((link) => link.getAttribute('href')),
    jsonLd: () => JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null'),
  }
}

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How a thing is written, not what it is: React writes these its own way, and telephone numbers are text.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
    // Names of activities may be long, and a checkbox of a set has the name of the others.
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    // Page scripts are our own files: the Content-Security-Policy guards them.
    'require-sri': 'off',
  },
})

/** jsdom has no layout: colours and sizes are looked at in a browser (tests/journeys/every-page.test.ts). */
const WITHOUT_LAYOUT = { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } }

/** What is wrong with the markup of a whole page, a line each. */
export async function findInvalid(html: string): Promise<string[]> {
  // Without a bundler stylesheets have no address.
  const { results } = await validate.validateString(html.replaceAll('<link rel="stylesheet" href=""/>', ''))
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

/** What axe finds in the main part of a page, a line each. It takes a second or more in jsdom. */
export async function findAxeFaults(html: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  HTMLCanvasElement.prototype.getContext = () => null
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceChildren(document.importNode(page.querySelector('main') as Element, true))
  const { violations } = await axe.run(document, WITHOUT_LAYOUT)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
}
