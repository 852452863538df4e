import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the site. */
export default [
  index('routes/home.tsx'),

  route('help', 'routes/about/help.tsx'),
  route('words', 'routes/about/words.tsx'),
  route('safety', 'routes/about/safety.tsx'),
  route('accessibility', 'routes/about/accessibility.tsx'),
  route('privacy', 'routes/about/privacy.tsx'),
  route('credits', 'routes/about/credits.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
