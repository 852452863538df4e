import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import * as entry from '../../app/entry.server'
import * as root from '../../app/root'

type RouteModule = ServerBuild['routes'][string]['module']

export type Ask = {
  cookie?: string
  method?: 'GET' | 'POST'
  body?: string
  headers?: Record<string, string>
}

/** Pages as the server makes them, without a server: give it the routes that a test is about. */
export function servePages(pages: Record<string, unknown>) {
  const render = createRequestHandler(buildOf(pages), 'production')
  return async (path: string, { cookie, method = 'GET', body, headers = {} }: Ask = {}) => {
    const sent = new Headers(headers)
    if (cookie) sent.set('Cookie', cookie)
    if (body !== undefined && !sent.has('Content-Type'))
      sent.set('Content-Type', 'application/x-www-form-urlencoded')
    const request = new Request(`http://site.test${path}`, { method, body, headers: sent })
    const response = await render(request, { nonce: '', address: '127.0.0.1' })
    return { status: response.status, headers: response.headers, html: await response.text() }
  }
}

/** What the bundler would write, with these pages alone. */
function buildOf(pages: Record<string, unknown>): ServerBuild {
  const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root as RouteModule } }
  for (const [path, module] of Object.entries(pages)) {
    const place = path === '/' ? { index: true as const } : { path: path.slice(1) }
    routes[path] = { id: path, parentId: 'root', module: module as RouteModule, ...place }
  }
  const inBrowser = Object.values(routes).map(({ module, ...route }) => [
    route!.id,
    {
      ...route,
      module: '',
      hasLoader: 'loader' in module,
      hasAction: 'action' in module,
      hasErrorBoundary: false,
    },
  ])
  return {
    entry: { module: entry },
    routes,
    assets: {
      entry: { imports: [], module: '' },
      routes: Object.fromEntries(inBrowser),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    isSpaMode: false,
  } as unknown as ServerBuild
}
