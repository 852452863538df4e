import type { IncomingMessage, ServerResponse } from 'node:http'
import pino from 'pino'

export type CacheUse = 'hit' | 'miss' | 'shared'
export type Log = {
  request: (req: IncomingMessage, res: ServerResponse) => void
  logger: pino.Logger
  flush: () => void
}

const uses = new WeakMap<ServerResponse, CacheUse>()

/** Notes for the log line how the page cache took part in an answer. */
export const noteCacheUse = (res: ServerResponse, use: CacheUse): void => {
  uses.set(res, use)
}

/** Addresses whose second part names a person or is a secret, by what stands before it. */
const PRIVATE = /^(\/(?:sign-in\/(?:link|card)|asks|me\/goals|caring|staff\/people))\/[^/]+/
/** Ids, tokens and everything else that nobody chose as words: of 40 ids one has no digit, but none has no capital. */
const OPAQUE = /\/(?=[^/]*[\dA-Z])[A-Za-z0-9_-]{20,}(?=\/|$)/g

/** An address without its query, and with ids and tokens hidden. */
export function loggedPath(url: string): string {
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  return path.replace(PRIVATE, '$1/:id').replace(OPAQUE, '/:id').slice(0, 120)
}

/**
 * One structured line an answer, without anything about the person: no network address, no browser, no query.
 * Lines are written in groups, so that logging does not slow answers down.
 */
export function openLog(level: string): Log {
  const to = pino.destination({ dest: 1, sync: false, minLength: 8192 })
  const timer = setInterval(() => to.flush(), 1000)
  timer.unref()
  const flush = () => {
    clearInterval(timer)
    to.flushSync()
  }
  return { ...logTo(to, level), flush }
}

/** The same log, written to anything. */
export function logTo(to: pino.DestinationStream, level = 'info'): Log {
  const logger = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, to)
  return { logger, flush: () => undefined, request: (req, res) => logAnswer(logger, req, res) }
}

function logAnswer(logger: pino.Logger, req: IncomingMessage, res: ServerResponse): void {
  const { socket, method } = req
  const began = performance.now()
  const sent = socket.bytesWritten
  res.once('close', () => {
    logger.info({
      method,
      path: loggedPath(req.url ?? ''),
      status: res.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      bytes: socket.bytesWritten - sent,
      cache: uses.get(res),
      ...(res.writableFinished ? {} : { cut: true }),
    })
  })
}
