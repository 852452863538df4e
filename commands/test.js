// `npm test`: every check in order, a heading for each. `--fast` leaves the browser out; `--only a,b` runs those.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, getBrowser } from './browser.js'
import { installWhenNeeded } from './install.js'
import { run } from './run.js'

const REPORT = '.cache/test-report.json'
/** By itself Vitest leaves one free. Tests wait for servers and the disk. */
const EVERY_PROCESSOR = ['--maxWorkers=100%']
/** More browsers at once than a small machine can hold would only wait for each other. */
const TWO_BROWSERS = ['--maxWorkers=2']

/** All files of a processor in one process: what they need is read once, which is most of the work. */
const TOGETHER = [...EVERY_PROCESSOR, '--no-isolate']

/** Tests that are themselves in `tests/` report how many they are; every other check is one. */
const CHECKS = [
  { name: 'types', work: () => run('tsc', ['--noEmit', '-p', '.']) },
  { name: 'lint', title: 'format and lint', work: () => run('biome', ['ci', '.']) },
  { name: 'words', tests: 'tests/words.test.ts' },
  { name: 'architecture', tests: 'tests/architecture.test.ts' },
  { name: 'domain', tests: 'tests/domain' },
  { name: 'pages', tests: 'tests/pages' },
  { name: 'build', work: () => run('node', ['commands/build.js']) },
  { name: 'journeys', title: 'journeys in a browser', tests: 'tests/journeys', browser: true },
]

const asked = process.argv.slice(2)
const only = asked.includes('--only') ? (asked[asked.indexOf('--only') + 1] ?? '').split(',') : undefined
const fast = asked.includes('--fast')

await installWhenNeeded()
const counted = { passed: 0, failed: 0 }
const failures = []
for (const check of CHECKS) {
  if ((only && !only.includes(check.name)) || (fast && check.browser)) continue
  const began = Date.now()
  console.log(`\n== ${check.title ?? check.name}`)
  const { passed, failed, why } = await runCheck(check)
  counted.passed += passed
  counted.failed += failed
  if (failed > 0) failures.push(check.title ?? check.name)
  if (why) console.error(why)
  console.log(
    `${check.title ?? check.name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`,
  )
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
process.exitCode = counted.failed > 0 ? 1 : 0

async function runCheck({ work, tests, browser }) {
  try {
    if (browser) process.env.CHROMIUM_PATH = findBrowser() ?? (await getBrowser())
    if (tests && browser) return await runTests([tests], TWO_BROWSERS)
    if (tests) return await runTogether(tests)
    await work()
    return { passed: 1, failed: 0 }
  } catch (error) {
    return { passed: 0, failed: 1, why: error.message }
  }
}

/** A process knows one data folder: tests that have one of their own get a process of their own. */
async function runTogether(path) {
  const alone = existsSync(path) && statSync(path).isDirectory() ? listAlone(path) : []
  const rest = await runTests([path], [...TOGETHER, ...alone.flatMap((file) => ['--exclude', file])])
  const more = alone.length > 0 ? await runTests(alone, EVERY_PROCESSOR) : { passed: 0, failed: 0 }
  const why = [rest.why, more.why].filter(Boolean).join('\n')
  return { passed: rest.passed + more.passed, failed: rest.failed + more.failed, why }
}

function listAlone(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('useOwnDataDir()'))
}

/** Vitest shows its own report; how many there were is read from a second one, in JSON. */
async function runTests(paths, options) {
  const missing = paths.find((path) => !existsSync(path))
  if (missing) return { passed: 0, failed: 1, why: `${missing} is not there.` }
  mkdirSync('.cache', { recursive: true })
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const ended = await run('vitest', [
    'run',
    '--config',
    'remix.config.js',
    ...options,
    ...reporters,
    ...paths,
  ]).catch((error) => error)
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, why: ended?.message }
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(REPORT, 'utf8'))
  // A file that does not even load has no tests that could fail.
  return { passed, failed: ended instanceof Error ? Math.max(failed, 1) : failed }
}
