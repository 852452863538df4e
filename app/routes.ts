import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the site. */
export default [
  index('routes/home.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
