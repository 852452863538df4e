import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readSources, type SourceFile } from './support/imports'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))

/** The name of the room that a file stands in. The longest beginning wins. */
const ROOMS: Record<string, string> = {
  'app/routes/': 'routes',
  'app/domain/': 'domain',
  'app/domain/site/': 'domain-site',
  'app/kit/': 'kit',
  'app/preferences/': 'preferences',
  'app/i18n/': 'i18n',
  'app/i18n/languages.ts': 'languages',
  'app/mail/': 'mail',
  'app/server/': 'server',
  'app/scripts/': 'scripts',
  'app/styles/': 'styles',
  'app/session.server.ts': 'session',
  'app/env.server.ts': 'env',
  'app/root.tsx': 'root',
  'app/entry.': 'entry',
  'app/routes.ts': 'table',
  'db/queries/': 'queries',
  'db/queries/content-version.ts': 'content-version',
  'db/queries/rate-events.ts': 'content-version',
  'db/schema/': 'schema',
  'db/seed/': 'seed',
  'db/connection.server.ts': 'connection',
  'db/migrate.server.ts': 'migrate',
  'db/backup.server.ts': 'migrate',
  'db/drizzle.config.ts': 'schema',
  'commands/': 'commands',
  'tests/': 'tests',
  'locales/': 'locales',
}

/** Who may import whom, besides their own room. `languages` is a list of names that everybody may know. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  routes: ['domain', 'domain-site', 'kit', 'preferences', 'i18n', 'session', 'mail'],
  domain: ['domain-site', 'queries', 'content-version'],
  'domain-site': ['domain', 'queries', 'content-version'],
  queries: ['connection', 'schema', 'content-version'],
  'content-version': ['connection', 'schema', 'queries'],
  schema: [],
  kit: ['i18n', 'scripts'],
  preferences: ['kit', 'i18n'],
  i18n: ['preferences', 'env', 'scripts'],
  languages: [],
  scripts: ['preferences', 'i18n', 'styles'],
  styles: [],
  mail: ['env', 'i18n', 'queries'],
  session: ['env', 'domain', 'domain-site', 'i18n', 'preferences'],
  server: ['env', 'domain-site', 'content-version', 'connection', 'migrate', 'mail', 'i18n', 'preferences'],
  connection: ['env', 'schema'],
  migrate: ['connection'],
  env: [],
  root: ['routes', 'kit', 'i18n', 'preferences', 'session', 'styles', 'scripts'],
  entry: ['env', 'domain', 'session', 'kit', 'i18n', 'preferences', 'styles'],
  table: [],
  seed: ['env', 'domain', 'domain-site', 'queries', 'content-version', 'connection', 'schema', 'i18n'],
}

/** Packages that only some rooms may know. */
const PACKAGES: [name: RegExp, rooms: readonly string[]][] = [
  [/^npm:@remix-run\//, ['routes', 'root', 'entry', 'session', 'server', 'table']],
  [
    /^npm:(drizzle-orm|better-sqlite3)/,
    ['queries', 'content-version', 'schema', 'connection', 'migrate', 'seed'],
  ],
  [/^npm:react-aria/, ['kit']],
  [/^npm:(express|helmet|vite)/, ['server', 'commands']],
]

/** Not held to a room's rules: they may import anything. */
const FREE = ['commands', 'tests']

function roomOf(path: string): string {
  const beginnings = Object.keys(ROOMS).filter((beginning) => path.startsWith(beginning))
  const longest = beginnings.reduce((a, b) => (b.length > a.length ? b : a), '')
  return ROOMS[longest] ?? 'nowhere'
}

const expectNone = (problems: string[]) => {
  if (problems.length > 0) expect.fail(`${problems.length} to mend:\n${problems.join('\n')}`)
}

const each = (find: (source: SourceFile) => string[]) => sources.flatMap(find)

test('every file stands in a room', () => {
  expectNone(sources.filter(({ path }) => roomOf(path) === 'nowhere').map(({ path }) => path))
})

test('rooms import only what they may', () => {
  expectNone(
    each(({ path, imports }) => {
      const room = roomOf(path)
      if (FREE.includes(room)) return []
      const may = [room, 'languages', 'locales', ...(MAY_IMPORT[room] ?? [])]
      return imports
        .filter(({ to }) => !to.startsWith('npm:') && !may.includes(roomOf(to)))
        .map(({ to }) => `${path} (${room}) imports ${to} (${roomOf(to)})`)
    }),
  )
})

test('packages that belong to a room stay in it', () => {
  expectNone(
    each(({ path, imports }) => {
      const room = roomOf(path)
      if (room === 'tests') return []
      return imports
        .filter(({ to }) => PACKAGES.some(([name, rooms]) => name.test(to) && !rooms.includes(room)))
        .map(({ to }) => `${path} (${room}) imports ${to.slice(4)}`)
    }),
  )
})

test('no file imports itself by a detour', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: string[]) => {
    const at = way.indexOf(path)
    if (at >= 0) circles.push([...way.slice(at), path].join(' > '))
    if (at >= 0 || done.has(path)) return
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) visit(to, [...way, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  expectNone(circles)
})

test('every file of routes has an address, or is part of one that has', () => {
  const table = readFileSync('app/routes.ts', 'utf8')
  const reached = new Set<string>()
  const reach = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { to } of byPath.get(path)?.imports ?? []) reach(to)
  }
  for (const [, file] of table.matchAll(/'(routes\/[^']+)'/g)) reach(`app/${file}`)
  reach('app/root.tsx')
  expectNone(
    sources.map(({ path }) => path).filter((path) => path.startsWith('app/routes/') && !reached.has(path)),
  )
})

test('every page in the table exists', () => {
  const table = readFileSync('app/routes.ts', 'utf8')
  const files = [...table.matchAll(/'(routes\/[^']+)'/g)].map(([, file]) => `app/${file}`)
  expect(files.length).toBeGreaterThan(0)
  expectNone(files.filter((file) => !existsSync(file)))
})

test('only env.server.ts reads the environment', () => {
  const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
  expectNone(
    readers
      .map(({ path }) => path)
      .filter((path) => path !== 'app/env.server.ts' && !FREE.includes(roomOf(path))),
  )
})

const CLIENT = /\$client\.(?!close\()|\.(?:prepare|pragma)\(|\bsql`/
const SQL_IN_STRING = /['"`]\s*(?:select\s.+\sfrom\s|insert\s+into\s|delete\s+from\s|update\s\w+\sset\s)/i

test('SQL is written in db alone', () => {
  expectNone(
    each(({ path, text }) => {
      if (/^(?:db|tests)\//.test(path)) return []
      const lines = withoutComments(text).split('\n')
      return lines.flatMap((line, i) =>
        SQL_IN_STRING.test(line) || CLIENT.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [],
      )
    }),
  )
})

test('files are short', () => {
  expectNone(
    sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} has ${lines} lines`),
  )
})

const foldersIn = (top: string) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.join(entry.parentPath, entry.name))

test('folders are at most 3 deep in a layer, and named in the words of the field', () => {
  const folders = ['app', 'db', 'commands', 'tests', 'locales'].flatMap(foldersIn)
  const deep = folders.filter((folder) => folder.split('/').length > (folder.startsWith('app/') ? 5 : 4))
  const vague = folders.filter((folder) => /\b(?:utils?|helpers?|common|managers?|services?)$/.test(folder))
  expectNone([...deep, ...vague])
})

/** Registers: the one list of all of a kind. */
const REGISTERS = ['db/schema/index.ts']

test('no file only hands on what others export', () => {
  expectNone(
    sources
      .filter(({ path, onlyReExports }) => onlyReExports && !REGISTERS.includes(path))
      .map(({ path }) => path),
  )
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ''))
}
