// `npm run bench`: the built site beside a bare server. See tests/bench.
import { findBrowser, getBrowser } from './browser.js'
import { stampOfBuild, stampOfSources } from './build-stamp.js'
import { run } from './run.js'

try {
  if (stampOfBuild() !== stampOfSources()) await run('node', ['commands/build.js'])
  process.env.CHROMIUM_PATH = findBrowser() ?? (await getBrowser())
  await run('tsx', ['tests/bench/bench.ts'])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
