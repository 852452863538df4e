// `npm run build`: pictures and fonts, pages, the server, and compressed copies of what browsers load.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { compressFiles } from './build-compress.js'
import { STAMP, stampOfSources } from './build-stamp.js'
import { run } from './run.js'

const ASSETS = 'commands/build-assets.ts'
/** Each becomes `build/<name>.js`. */
const SERVERS = { serve: 'app/server/main.ts', 'fill-demo': 'commands/fill-demo.ts' }

// What was changed while the build ran is not in it.
const stamp = stampOfSources()
rmSync(STAMP, { force: true })
rmSync('build/server-parts', { recursive: true, force: true })

try {
  await step('Pictures and fonts', async () => {
    if (existsSync(ASSETS)) await run('tsx', [ASSETS])
    else console.log(`${ASSETS} is not there yet: left out.`)
  })
  await step('Pages', () => run('remix', ['vite:build', '--config', 'remix.config.js', '--logLevel', 'warn']))
  await step('Server', buildServers)
  await step('Compressed copies', () => compressFiles('build/client'))
} catch (error) {
  console.error(`\nThe build stopped: ${error.message}`)
  process.exit(1)
}
mkdirSync('build', { recursive: true })
writeFileSync(STAMP, stamp)

async function step(name, work) {
  const began = Date.now()
  console.log(`\n${name}`)
  await work()
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** Packages stay outside: the pages load the same ones. */
async function buildServers() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'build',
      emptyOutDir: false,
      copyPublicDir: false,
      rollupOptions: { input: SERVERS, output: { chunkFileNames: 'server-parts/[name]-[hash].js' } },
    },
  })
}
