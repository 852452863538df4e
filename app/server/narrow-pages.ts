import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import type { RenderPage } from './render'

type Routes = ServerBuild['routes']

/**
 * Makes pages as Remix does, but without looking through every route of the site each time: that is a fifth of the
 * work for a page and most of the work for saving an answer, and grows with the number of pages. Each address has a
 * handler of its own, which knows its route alone. What is not simply one of them goes through the whole table.
 */
export function renderPages(build: ServerBuild): RenderPage {
  const whole = createRequestHandler(build, 'production')
  const handlers = new Map<string, RenderPage>()
  const handlerOf = (id: string): RenderPage => {
    const known = handlers.get(id) ?? createRequestHandler(narrowTo(build, id), 'production')
    handlers.set(id, known)
    return known
  }
  const fixed = new Map(listFixedPages(build.routes))
  const variable = listVariablePages(build.routes)
  // Remix takes large letters for small ones: an address without variable parts comes first in them too.
  const find = (path: string) =>
    fixed.get(path) ??
    (fixed.has(path.toLowerCase()) ? undefined : variable.find(({ fits }) => fits.test(path))?.id)
  return (request, context) => {
    const id = find(new URL(request.url).pathname)
    return (id === undefined ? whole : handlerOf(id))(request, context)
  }
}

/** Addresses without variable parts, with the route that answers there. */
export function listFixedPages(routes: Routes): [path: string, id: string][] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId))
  return Object.keys(routes)
    .filter((id) => !parents.has(id))
    .map((id): [string, string] => [`/${chainOf(routes, id).flatMap(pathOf(routes)).join('/')}`, id])
    .filter(([path]) => !/[:*?]/.test(path))
}

/** Remix gives each part that stands fixed 10 points, each variable one 3, and takes what has the most. */
const POINTS = { fixed: 10, variable: 3 }

/**
 * Addresses with variable parts, those first that Remix would choose first. Letters, figures and
 * what ids have alone: with anything else, an encoded sign or a line at the end, Remix itself decides.
 */
export function listVariablePages(routes: Routes): { fits: RegExp; id: string; path: string }[] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId))
  return Object.keys(routes)
    .filter((id) => !parents.has(id))
    .map((id) => ({ id, parts: chainOf(routes, id).flatMap(pathOf(routes)).join('/').split('/') }))
    .filter(
      ({ parts }) =>
        parts.some(isVariable) &&
        !/[*?]/.test(parts.join('/')) &&
        parts.every((part) => isVariable(part) || !part.includes(':')),
    )
    .map(({ id, parts }) => {
      const points = parts.map((part) => 1 + POINTS[isVariable(part) ? 'variable' : 'fixed'])
      return { id, parts, points: points.reduce((sum, one) => sum + one, 0) }
    })
    .sort((a, b) => b.points - a.points)
    .map(({ id, parts }) => ({
      id,
      path: `/${parts.join('/')}`,
      fits: new RegExp(
        `^/${parts.map((part) => (isVariable(part) ? '[\\w-]+' : escaped(part))).join('/')}$`,
        'i',
      ),
    }))
}

const isVariable = (part: string) => /^:[\w-]+$/.test(part)
const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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
