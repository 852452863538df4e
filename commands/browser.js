import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.js'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The program of a Chromium on this machine, or undefined. CHROMIUM_PATH says which. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and there is nothing.`)
  }
  return USUAL_PLACES.find((place) => existsSync(place)) ?? undefined
}

/** Installs one: from Debian where that is possible, else the one that playwright brings. */
export async function getBrowser() {
  const { chromium } = await import('playwright-core')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('There is no Chromium here. Installing one, which takes a minute or two.')
  try {
    if (isDebianAsRoot()) {
      await run('apt-get', ['update', '-qq'])
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    } else {
      await run('playwright-core', ['install', 'chromium'])
    }
  } catch (error) {
    console.error(error.message)
  }
  const found = findBrowser() ?? chromium.executablePath()
  if (existsSync(found)) return found
  throw new Error(
    'Journeys need Chromium. Install it, or set CHROMIUM_PATH to where it is. Without it: npm run test:fast',
  )
}

const isDebianAsRoot = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
