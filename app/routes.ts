import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the site. */
export default [
  index('routes/home.tsx'),

  route('activities', 'routes/activities/list/list.tsx'),
  route('activities/:slug', 'routes/activities/show/show.tsx'),

  route('my-list', 'routes/my-list/show.tsx'),
  route('my-list/compare', 'routes/my-list/compare.tsx'),
  route('my-list/send', 'routes/my-list/send.tsx'),
  route('my-list/sent', 'routes/my-list/sent.tsx'),
  route('my-list/:change', 'routes/my-list/change.ts'),

  route('settings', 'routes/settings/settings.tsx'),

  route('help', 'routes/about/help.tsx'),
  route('words', 'routes/about/words.tsx'),
  route('safety', 'routes/about/safety.tsx'),
  route('accessibility', 'routes/about/accessibility.tsx'),
  route('privacy', 'routes/about/privacy.tsx'),
  route('credits', 'routes/about/credits.tsx'),

  route('sitemap.xml', 'routes/machines/sitemap.ts'),
  route('robots.txt', 'routes/machines/robots.ts'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
