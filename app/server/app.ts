import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import { env } from '../env.server'
import { healthCheck } from './health'
import { LONGEST_ADDRESS, TooLarge } from './limits'
import { isOwnWrite } from './origin-check'
import { type Pages, sendPage } from './pages'
import { FILE_HEADERS } from './security-headers'
import type { SiteParts } from './site'
import { sendSiteFile } from './site-files'
import { sendBuiltFile } from './static'
import { type Sender, senderOf } from './visitor'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** What happens to a request that the page cache has no answer for, step by step. */
export function createApp({ files, vite }: Pick<SiteParts, 'files' | 'vite'>, pages: Pages): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', false)
  app.use(checkAddress(pages))
  app.use(healthAnswer(pages))
  app.use(sendFiles(files))
  if (vite) app.use(vite)
  app.use(checkOrigin(pages))
  app.use((req, res, next) => sendPage(req, res, res.locals.sender, pages).catch(next))
  app.use(answerFailure(pages))
  return app
}

const checkAddress =
  (pages: Pages): RequestHandler =>
  (req, res, next) => {
    const sender = senderOf(req, env().TRUST_PROXY)
    if ((req.url?.length ?? 0) > LONGEST_ADDRESS) return pages.fallback(req, res, 'too-long')
    if (!METHODS.includes(req.method)) return void tellMethods(res.status(405))
    if (req.method === 'OPTIONS') return void tellMethods(res.status(204))
    if (!sender) return pages.fallback(req, res, 'bad-request')
    res.locals.sender = sender
    next()
  }

/** No page of ours is asked across sites, so this is all that anybody learns of it. */
const tellMethods = (res: Response) => {
  for (const [name, value] of FILE_HEADERS) res.set(name, value)
  res.set('Allow', METHODS.join(', ')).end()
}

function healthAnswer({ state }: Pages): RequestHandler {
  const answer = healthCheck(state)
  return (req, res, next) => (req.path === '/health' ? answer(res).catch(next) : next())
}

const sendFiles =
  (files: SiteParts['files']): RequestHandler =>
  (req, res, next) => {
    if (sendBuiltFile(req, res, files)) return
    sendSiteFile(req, res, env().DATA_DIR)
      .then((sent) => (sent ? undefined : next()))
      .catch(next)
  }

function checkOrigin(pages: Pages): RequestHandler {
  const known = env().SITE_URL ? [new URL(env().SITE_URL ?? '').host] : []
  return (req, res, next) => {
    const sender: Sender = res.locals.sender
    if (isOwnWrite(req, [sender.host, ...known])) next()
    else pages.fallback(req, res, 'forbidden')
  }
}

const answerFailure =
  (pages: Pages): ErrorRequestHandler =>
  (error, req, res, _next) => {
    if (error instanceof TooLarge) return pages.fallback(req, res, 'too-large')
    if (res.destroyed) return
    pages.onFailure(error)
    pages.fallback(req, res, 'error')
  }
