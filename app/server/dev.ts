import { createServer, type Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import type { RequestHandler } from 'express'
import { createServer as createVite, type ViteDevServer } from 'vite'
import { env, envForServing } from '../env.server'
import { startPost } from '../mail/post.server'
import { listen, openSiteDatabase, refuseToStart } from './open-site'
import type { RenderPage } from './render'
import { openLog } from './request-log'
import { shutDownOnSignal } from './shutdown'
import { createSite } from './site'

/** The site from its sources. Pages in the browser reload by themselves when a file changes. */
async function develop(): Promise<void> {
  const log = openLog(envForServing().LOG_LEVEL)
  await openSiteDatabase(log)
  // The reload socket shares the site's port, so that several sites can be developed on one machine.
  const sockets = createServer()
  const vite = await startVite(sockets)
  const server = createSite({
    render: withReload(renderWith(vite)),
    files: new Map(),
    log,
    vite: vite.middlewares as unknown as RequestHandler,
  })
  server.on('upgrade', (...request) => sockets.emit('upgrade', ...request))
  const post = startPost((error) => log.logger.error({ err: error }, 'The outbox could not be read.'))
  shutDownOnSignal(server, log, async () => {
    await Promise.all([vite.close(), post.stop()])
  })
  const address = await listen(server)
  console.log(`${env().SITE_NAME} is at ${address}`)
}

async function startVite(sockets: Server): Promise<ViteDevServer> {
  const vite = await createVite({
    configFile: 'remix.config.js',
    server: { middlewareMode: true, hmr: { server: sockets } },
    appType: 'custom',
    clearScreen: false,
  })
  // Pages have no scripts of their own that could take a change in, so they are loaded again.
  vite.watcher.on('change', () => vite.ws.send({ type: 'full-reload' }))
  return vite
}

function renderWith(vite: ViteDevServer): RenderPage {
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as unknown as Promise<ServerBuild>
  return createRequestHandler(build, 'development')
}

function withReload(render: RenderPage): RenderPage {
  return async (request, context) => {
    const response = await render(request, context)
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response
    const html = context.html ?? (await response.text())
    const script = '<script type="module" src="/@vite/client"></script></head>'
    context.html = html.replace('</head>', script)
    // A kept page would not show what was changed in its source.
    response.headers.delete('X-Page-Cache')
    return response
  }
}

await develop().catch(refuseToStart)
