import type { LoaderFunctionArgs } from '@remix-run/node'
import { openPage, siteOrigin } from '../../session.server'

/** /robots.txt: filtered lists and forms are for people, and would only be noise in a search engine. */
export function loader({ request }: LoaderFunctionArgs) {
  const text = `User-agent: *
Disallow: /activities?
Disallow: /activities/choose?
Disallow: /my-list
Disallow: /settings
Disallow: /staff
Sitemap: ${siteOrigin(openPage(request).url)}/sitemap.xml
`
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
