import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { seedInto } from './seeded-once'

const READY = /is at (http:\/\/\S+)/
const LONGEST_START = 120_000

/** The built site in a process of its own, over demo data of its own. */
export type BuiltSite = {
  origin: string
  dataDir: string
  /** Runs a command of the project (`commands/<name>.ts`) on the site's data while the site runs. */
  command: (name: string, ...args: string[]) => Promise<string>
  /** What the database holds now. */
  rows: <Row>(sql: string, ...values: unknown[]) => Row[]
  /** What the site wrote to its log as an error. */
  errors: () => string[]
  stop: () => Promise<void>
}

export async function startBuiltSite(): Promise<BuiltSite> {
  if (!existsSync('build/.stamp')) throw new Error('There is no build to look at. Run: npm run build')
  const dataDir = mkdtempSync(join(tmpdir(), 'good-days-journey-'))
  const env = siteEnvironment(dataDir)
  const command = (name: string, ...args: string[]) => runCommand(name, args, env)
  await seedInto(dataDir, (made) => runCommand('seed', [], siteEnvironment(made)))
  const server = spawn(process.execPath, ['commands/serve.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => said.push(String(part)))
  const origin = await addressOf(server, said)
  return {
    origin,
    dataDir,
    command,
    rows: (sql, ...values) => readRows(join(dataDir, 'good-days.db'), sql, values),
    errors: () =>
      said
        .join('')
        .split('\n')
        .filter((line) => line && !READY.test(line)),
    stop: async () => {
      await end(server)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Nothing of the tests' own settings: what a person who starts the demo has. */
export function siteEnvironment(dataDir: string): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env
  const own = { NODE_ENV: 'production', DATA_DIR: dataDir, DEMO: '1', PORT: '0', LOG_LEVEL: 'error' } as const
  return { PATH, HOME, TMPDIR, SystemRoot, TZ: 'Europe/London', ...own }
}

/** @throws when the command fails, with what it said */
export function runCommand(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `commands/${name}.ts`, ...args], { env })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(String(part)))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(said.join(''))
      else reject(new Error(`commands/${name}.ts ended with ${code}:\n${said.join('')}`))
    })
  })
}

function addressOf(server: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      server.kill('SIGKILL')
      reject(new Error(`The site did not start:\n${said.join('')}`))
    }
    const timer = setTimeout(fail, LONGEST_START)
    const look = () => {
      const [, origin] = READY.exec(said.join('')) ?? []
      if (!origin) return
      clearTimeout(timer)
      resolve(origin)
    }
    server.stdout?.on('data', look)
    server.once('exit', fail)
  })
}

const end = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.removeAllListeners('exit')
    if (server.exitCode !== null) return resolve()
    const timer = setTimeout(() => server.kill('SIGKILL'), 30_000)
    server.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    server.kill('SIGTERM')
  })

function readRows<Row>(file: string, sql: string, values: unknown[]): Row[] {
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare(sql).all(...values) as Row[]
  } finally {
    db.close()
  }
}
