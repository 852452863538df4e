import type { LoaderFunctionArgs } from '@remix-run/node'
import { listPublicSlugs } from '../../domain/activities/public-pages'
import { listSurveys } from '../../domain/surveys/survey'
import { openPage, siteOrigin } from '../../session.server'

const PAGES = [
  '/',
  '/activities',
  '/activities/choose',
  '/have-your-say',
  '/have-your-say/changes',
  '/help',
  '/words',
  '/safety',
  '/accessibility',
  '/privacy',
  '/credits',
]

/** /sitemap.xml: what search engines may list. */
export function loader({ request }: LoaderFunctionArgs) {
  const { url, viewer } = openPage(request)
  const origin = siteOrigin(url)
  const urls = [
    ...PAGES.map((path) => `<url><loc>${origin}${path}</loc></url>`),
    ...listSurveys(viewer).map(({ slug }) => `<url><loc>${origin}/have-your-say/${slug}</loc></url>`),
    ...listPublicSlugs().map(
      ({ slug, updatedOn }) =>
        `<url><loc>${origin}/activities/${slug}</loc><lastmod>${updatedOn}</lastmod></url>`,
    ),
  ]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
