import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../app/routes'

type Handler = (args: unknown) => unknown
export type RouteModule = { loader?: Handler; action?: Handler; default?: unknown }

const FILES = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}')

export type RouteOfTable = { path: string; load: () => Promise<RouteModule> }

/** Every address of the table with what answers it. */
export async function listRoutes(): Promise<RouteOfTable[]> {
  const walk = (entries: RouteConfigEntry[], base = ''): RouteOfTable[] =>
    entries.flatMap(({ path, index, file, children }) => {
      const full = path === undefined ? base : `${base}/${path}`
      const load = FILES[`../../app/${file}`]
      if (!load) throw new Error(`${full}: there is no ${file}`)
      const own = index || path !== undefined ? [{ path: full || '/', load }] : []
      return [...own, ...walk(children ?? [], full)]
    })
  return walk(await routes)
}

export type Answer = { kind: 'open' | 'refused' | 'sign-in'; status: number; body: string }

/** What a loader or an action answers, without writing out the page: thousands of them in seconds. */
export async function askHandler(
  handler: Handler,
  address: string,
  params: Record<string, string>,
  { cookie, form }: { cookie: string | undefined; form?: Record<string, string> },
): Promise<Answer> {
  const headers = new Headers(cookie ? { Cookie: cookie } : {})
  const body = form && new URLSearchParams(form).toString()
  if (form) headers.set('Content-Type', 'application/x-www-form-urlencoded')
  const request = new Request(`http://site.test${address}`, { method: form ? 'POST' : 'GET', headers, body })
  const context = { nonce: '', address: '127.0.0.1' }
  try {
    const data = await handler({ request, params, context })
    if (data instanceof Response) return await readAnswer(data)
    return { kind: 'open', status: 200, body: JSON.stringify(data ?? null) }
  } catch (thrown) {
    if (thrown instanceof Response) return await readAnswer(thrown)
    throw thrown
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  const body = await response.text()
  const leads = headers.get('Location') ?? ''
  if (leads.startsWith('/sign-in?back=')) return { kind: 'sign-in', status, body: '' }
  const refused = status === 403 || status === 404
  return { kind: refused ? 'refused' : 'open', status, body: body + leads }
}
