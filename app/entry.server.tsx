import { join } from 'node:path'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { keepDisplay } from './domain/account/display'
import type { Viewer } from './domain/people/viewer'
import { env } from './env.server'
import { type Handle, type Head, PageContext, type Site, type Who } from './i18n/page-context'
import { type Words, WordsContext } from './i18n/words'
import { Explained, ExplainedWords } from './kit/explained-words'
import { PictureArt, PicturesContext } from './kit/pictures/pictures'
import { loadPictureOverrides, pictureAddress, pictureArt } from './kit/pictures/source.server'
import { askedLang, langCookie } from './preferences/cookie'
import { openPage } from './session.server'
import { withNeededStyles } from './styles/more-styles.server'

const ownPictures = loadPictureOverrides(join(env().DATA_DIR, 'pictures'))
if (ownPictures.unknown.length > 0) {
  console.warn(`These pictures have no meaning key and are not shown: ${ownPictures.unknown.join(', ')}`)
}

const noArt = () => undefined

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

/**
 * Whole documents at once: nothing on our pages is worth streaming, and a string can be cached. No page is taken
 * over by React in the browser, so the marks that this would need are left out.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
) {
  const { words, preferences, url, viewer, now } = openPage(request)
  const about = aboutPage(context, words, status)
  const isSlim = about.handle.frame === 'slim'
  const artOf = isSlim ? pictureArt : noArt
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
      <ExplainedWords.Provider value={new Explained()}>
        <PageContext.Provider
          value={{
            preferences,
            path: url.pathname,
            search: url.search,
            site: siteFacts(),
            who: whoOf(viewer),
            ...about,
          }}
        >
          <PicturesContext.Provider value={pictureAddress}>
            <PictureArt.Provider value={artOf}>
              <RemixServer context={context} url={request.url} />
            </PictureArt.Provider>
          </PicturesContext.Provider>
        </PageContext.Provider>
      </ExplainedWords.Provider>
    </WordsContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', words.lang)
  if (isPublicPage(context)) headers.set(PUBLIC_PAGE, 'public')
  if (viewer.kind === 'member' && viewer.device === 'shared') headers.set('Cache-Control', 'no-store')
  const asked = askedLang(url)
  if (asked) {
    headers.append('Set-Cookie', langCookie(asked))
    keepDisplay(viewer, { lang: asked }, now)
  }
  const written = `<!doctype html>${isSlim ? withNeededStyles(html) : html}`
  // Our own server takes the text as it is: a body would be encoded, streamed and decoded on its way there.
  if (!loadContext.takesHtml) return new Response(written, { status, headers })
  loadContext.html = written
  loadContext.isLight = isSlim
  loadContext.embeds = embeds(context)
  return new Response(null, { status, headers })
}

/**
 * In milliseconds. Nothing is streamed, so Remix need not hold on to a page's data for its usual five seconds. Held
 * for 100 ms, the data of each page outlived the room for new objects: 15 MB more after a load.
 */
export const streamTimeout = 1

/** A loader's word that its page is the same for every visitor without an account: app/server may keep it. */
const PUBLIC_PAGE = 'X-Page-Cache'

function isPublicPage({ staticHandlerContext: { matches, loaderHeaders } }: EntryContext): boolean {
  const page = matches.at(-1)?.route.id
  return page !== undefined && loaderHeaders[page]?.get(PUBLIC_PAGE) === 'public'
}

/** A loader says it, also beside what an action answers. */
function embeds({ staticHandlerContext: { matches, loaderData } }: EntryContext): boolean {
  const data = loaderData?.[matches.at(-1)?.route.id ?? ''] as { head?: Head } | undefined
  return data?.head?.embeds === true
}

const whoOf = (viewer: Viewer): Who | null =>
  viewer.kind === 'member'
    ? {
        name: viewer.name,
        isStaff: viewer.posts.length > 0,
        sharedDevice: viewer.device === 'shared',
        helping: viewer.helping?.name ?? null,
      }
    : null

/** What the page itself says of its head and its needs. An action that found a mistake speaks before the loader. */
function aboutPage(
  { staticHandlerContext: found, routeModules }: EntryContext,
  words: Words,
  status: number,
) {
  const id = found.matches.at(-1)?.route.id ?? ''
  const failed = found.errors !== null
  const data = (found.actionData?.[id] ?? found.loaderData?.[id]) as { head?: Head } | undefined
  const head = failed ? errorHead(words, status) : data?.head
  return { head, handle: (routeModules[id]?.handle ?? {}) as Handle }
}

const ERROR_TITLES: Record<number, string> = { 403: 'sharing:not-shared.head', 404: 'errors:not-found.title' }

const errorHead = ({ t }: Words, status: number): Head => ({
  title: t(ERROR_TITLES[status] ?? 'errors:error.title'),
  noIndex: true,
})

/**
 * The server logs it, and shows that the site is being mended when it was the database. That a page takes no form, or
 * is not there, is the mistake of whoever asked: to log it would write down the whole address, secrets in it as well.
 */
export function handleError(error: unknown, { context }: HandleErrorArgs) {
  if (!isRouteErrorResponse(error) || error.status >= 500) context.failure = error
}

type HandleErrorArgs = LoaderFunctionArgs | ActionFunctionArgs
