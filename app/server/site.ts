import { createServer, type Server } from 'node:http'
import type { RequestHandler } from 'express'
import { env } from '../env.server'
import { createApp } from './app'
import { type BuiltFile, stylesheetsOf } from './built-files'
import { DatabaseState } from './database-state'
import { LARGEST_HEADERS } from './limits'
import { sendFallback } from './mending'
import { PageCache } from './page-cache'
import { type Pages, sendFromCache } from './pages'
import type { RenderPage } from './render'
import type { Log } from './request-log'
import { documentHeaders } from './security-headers'
import { senderOf } from './visitor'

export type SiteParts = {
  render: RenderPage
  files: ReadonlyMap<string, BuiltFile>
  log: Log
  /** While developing, Vite answers for files, and a Content-Security-Policy would stop its scripts and styles. */
  vite?: RequestHandler
}

/** The site as a server that does not listen yet. The page cache stands in front of everything else. */
export function createSite(parts: SiteParts): Server {
  const pages = preparePages(parts)
  const app = createApp(parts, pages)
  const server = createServer({ maxHeaderSize: LARGEST_HEADERS }, (req, res) => {
    parts.log.request(req, res)
    // Since HTTP 1.1 a connection stays open unless one side says otherwise: to say it again costs bytes each time.
    if (req.httpVersion === '1.1') res.removeHeader('Connection')
    const sender = senderOf(req, env().TRUST_PROXY)
    if (!sender || !sendFromCache(req, res, sender, pages)) app(req, res)
  })
  // A person reads for a while between two pages. A connection that is still open saves a journey.
  server.keepAliveTimeout = 30_000
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  return server
}

function preparePages({ render, files, log, vite }: SiteParts): Pages {
  const sheets = stylesheetsOf(files)
  const stylesheet = vite
    ? '/app/styles/app.css'
    : [...sheets.keys()].find((address) => address.includes('/app-'))
  const headers = (https: boolean) =>
    documentHeaders(https).filter(([name]) => !vite || name !== 'Content-Security-Policy')
  const open = { render, sheets, documentHeaders: headers(false) }
  const secure = { ...open, documentHeaders: headers(true) }
  const alwaysSecure = env().SITE_URL?.startsWith('https:') ?? false
  const cache = new PageCache()
  const state = new DatabaseState(
    () => {
      cache.forgetAll()
      log.logger.info('The database is back.')
    },
    (error) => log.logger.error({ err: error }, 'The database does not answer.'),
  )
  return {
    state,
    cache,
    rendering: (https) => (https || alwaysSecure ? secure : open),
    fallback: (req, res, kind) => {
      sendFallback(req, res, kind, { headers: (alwaysSecure ? secure : open).documentHeaders, stylesheet })
    },
    onFailure: (error) => {
      state.met(error)
      log.logger.error({ err: error }, 'A page failed.')
    },
  }
}
