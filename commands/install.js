import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { run } from './run.js'

const LOCK = 'package-lock.json'
const INSTALLED = 'node_modules/.package-lock.json'
/** Which lock file the packages were installed from. */
const MARK = 'node_modules/.installed-from'

const OLDEST_NODE = [20, 19]

/** @throws when this Node is too old to run the site */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `This needs Node ${OLDEST_NODE.join('.')} or newer. This is Node ${process.versions.node}.`,
    )
  }
}

/** Installs the packages when they are missing, or when they are other ones than the lock file names. */
export async function installWhenNeeded() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (isInstalled(lock)) return
  console.log(
    'Installing packages. One of them, better-sqlite3, may be compiled here: that takes 2 to 5 minutes.',
  )
  const began = Date.now()
  const stillHere = setInterval(() => {
    console.log(`Still installing, after ${Math.round((Date.now() - began) / 1000)} seconds.`)
  }, 15_000)
  try {
    const install = () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
    // A package that did not arrive whole once usually does the second time.
    await install().catch(() => {
      console.log('That did not work. Trying once more.')
      return install()
    })
  } finally {
    clearInterval(stillHere)
  }
  writeFileSync(MARK, lock)
}

function isInstalled(lock) {
  if (!existsSync(INSTALLED)) return false
  if (existsSync(MARK)) return readFileSync(MARK, 'utf8') === lock
  // Installed by hand: good when that was after the lock file was last changed.
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs
}
