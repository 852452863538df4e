import { vitePlugin as remix } from '@remix-run/dev'
import { Features } from 'lightningcss'
import { defineConfig } from 'vite'

// This file is the Vite config and the Vitest config at once.
const testing = Boolean(process.env.VITEST)

export default defineConfig({
  plugins: testing
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            // Off: its /__manifest address can hold a core for seconds, and documents do not need it.
            v3_lazyRouteDiscovery: false,
            v3_routeConfig: true,
            unstable_optimizeDeps: true,
          },
        }),
      ],
  build: {
    target: 'es2020',
    // Browsers that know :is(). For older ones it would be written as :-webkit-any(), which weighs more than the
    // elements in it: it would win over rules that come later.
    cssTarget: ['chrome89', 'edge89', 'firefox89', 'safari14', 'ios14'],
    assetsInlineLimit: 0,
    cssMinify: 'lightningcss',
    sourcemap: false,
  },
  // Each of these browsers knows sides by the direction of reading. Written for older ones, a side takes a list of all
  // languages that are read from the right, twice. No colour of ours is written for light and dark at once.
  css: { lightningcss: { exclude: Features.LogicalProperties | Features.LightDark } },
  ssr: { noExternal: [] },
  server: { watch: { ignored: ['**/data/**', '**/build/**'] } },
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Tests that run at once take turns with browser windows, and those that wait must not keep others from starting.
    maxConcurrency: 1000,
    pool: 'forks',
    globalSetup: 'tests/support/seeded-once.ts',
    env: { NODE_ENV: 'test', DEMO: '1' },
  },
})
