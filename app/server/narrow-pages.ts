import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import type { RenderPage } from './render'

type Routes = ServerBuild['routes']

/**
 * Makes pages as Remix does, but without looking through every route of the site each time: that is a fifth of the
 * work for a page, and grows with the number of pages. An address without variable parts has a handler of its own,
 * which knows its route alone. All others go through the whole table.
 */
export function renderPages(build: ServerBuild): RenderPage {
  const whole = createRequestHandler(build, 'production')
  const narrow = new Map<string, RenderPage>()
  for (const [path, id] of listFixedPages(build.routes)) {
    narrow.set(path, createRequestHandler(narrowTo(build, id), 'production'))
  }
  return (request, context) => (narrow.get(new URL(request.url).pathname) ?? whole)(request, context)
}

/** Addresses without variable parts, with the route that answers there. */
export function listFixedPages(routes: Routes): [path: string, id: string][] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId))
  return Object.keys(routes)
    .filter((id) => !parents.has(id))
    .map((id): [string, string] => [`/${chainOf(routes, id).flatMap(pathOf(routes)).join('/')}`, id])
    .filter(([path]) => !/[:*?]/.test(path))
}

const pathOf = (routes: Routes) => (id: string) => routes[id]?.path || []

/** A route and those that it stands in, the outermost first. */
function chainOf(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId
  return parent ? [...chainOf(routes, parent), id] : [id]
}

function narrowTo(build: ServerBuild, id: string): ServerBuild {
  const chain = chainOf(build.routes, id)
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => chain.includes(name)))
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  }
}
