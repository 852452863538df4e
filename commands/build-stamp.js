import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from. Words are read when the site runs; pictures and fonts are made by the build. */
const SOURCES = ['app', 'db', 'public', 'commands', 'remix.config.js', 'package-lock.json']
const MADE = ['public/pictures', 'public/fonts']

export const STAMP = join('build', '.stamp')

/** One short text that is the same exactly while a new build would be the same. */
export function stampOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesIn).sort()) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

export const stampOfBuild = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '')

function filesIn(path) {
  if (!existsSync(path) || MADE.includes(path)) return []
  if (/\.[a-z]+$/.test(path)) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const name = `${path}/${entry.name}`
    return entry.isDirectory() ? filesIn(name) : entry.isFile() ? [name] : []
  })
}
