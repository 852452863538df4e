import * as wordsCheck from '../../app/routes/staff/words-check'
import * as languages from '../../app/routes/surveys/tools/languages'
import * as library from '../../app/routes/surveys/tools/library'
import * as pictures from '../../app/routes/surveys/tools/pictures'
import * as preview from '../../app/routes/surveys/tools/preview'
import * as tested from '../../app/routes/surveys/tools/tested'
import { servePages } from './pages'
import { cookieOf, type DemoPerson } from './viewers'

const ask = servePages({
  '/staff/surveys/:id/library': library,
  '/staff/surveys/:id/pictures': pictures,
  '/staff/surveys/:id/languages': languages,
  '/staff/surveys/:id/preview': preview,
  '/staff/surveys/:id/tested': tested,
})

const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The tools of a survey as somebody gets them. Needs the jsdom environment. */
export function arriveAtTools(who: DemoPerson) {
  const cookie = cookieOf(who)
  return async (path: string, form?: Record<string, string>) => {
    const body = form && new URLSearchParams(form).toString()
    const answer = await ask(path, { cookie, body, method: form ? 'POST' : 'GET' })
    const page = new DOMParser().parseFromString(answer.html, 'text/html')
    return {
      ...answer,
      page,
      to: answer.headers.get('Location') ?? '',
      words: (selector: string) => [...page.querySelectorAll(selector)].map(tidy),
      text: tidy(page.querySelector('main') ?? page.body),
      value: (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '',
    }
  }
}

/** What the check answers, as the script asks it. */
export async function checkTexts(who: DemoPerson, form: URLSearchParams, cookie = cookieOf(who)) {
  const request = new Request('http://site.test/staff/words-check', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookie, 'Content-Length': String(form.toString().length) },
  })
  const context = { nonce: '', address: '127.0.0.1' }
  try {
    return (await wordsCheck.action({ request, params: {}, context } as never)) as Response
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
