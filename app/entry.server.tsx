import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { env } from './env.server'
import { PageContext, type Site } from './i18n/page-context'
import { WordsContext } from './i18n/words'
import { Explained, ExplainedWords } from './kit/explained-words'
import { openPage } from './session.server'

let site: Site | undefined
const siteFacts = (): Site => {
  const e = env()
  site ??= {
    name: e.SITE_NAME,
    area: e.SITE_AREA,
    phone: e.HELP_PHONE,
    email: e.HELP_EMAIL,
    url: e.SITE_URL ?? '',
    demo: e.DEMO,
  }
  return site
}

/** Whole documents at once: nothing on our pages is worth streaming, and a string can be cached. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const { words, preferences, url } = openPage(request)
  const html = renderToString(
    <WordsContext.Provider value={words}>
      <ExplainedWords.Provider value={new Explained()}>
        <PageContext.Provider
          value={{ preferences, path: url.pathname, search: url.search, site: siteFacts() }}
        >
          <RemixServer context={context} url={request.url} />
        </PageContext.Provider>
      </ExplainedWords.Provider>
    </WordsContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', words.lang)
  return new Response(`<!doctype html>${html}`, { status, headers })
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) console.error(error)
}
