import type { Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import type { RequestHandler } from 'express'

export type RenderPage = ReturnType<typeof createRequestHandler>

/**
 * Pages straight from their sources, through Vite.
 * The reload socket shares the site's own port, so that several of these can run on one machine.
 */
export async function startVite(
  server: Server,
): Promise<{ assets: RequestHandler; render: RenderPage; close: () => Promise<void> }> {
  const vite = await import('vite')
  const dev = await vite.createServer({
    configFile: 'remix.config.js',
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
    clearScreen: false,
  })
  const build = () => dev.ssrLoadModule('virtual:remix/server-build') as unknown as Promise<ServerBuild>
  return {
    assets: dev.middlewares as unknown as RequestHandler,
    render: createRequestHandler(build, 'development'),
    close: () => dev.close(),
  }
}
