import { mkdtempSync } from 'node:fs'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltFile } from '../../app/server/built-files'
import type { RenderPage } from '../../app/server/render'
import { logTo } from '../../app/server/request-log'
import { createSite } from '../../app/server/site'

/** Must come before anything reads the environment. */
export function useOwnDataDir(): string {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'good-days-'))
  return process.env.DATA_DIR
}

export type Answer = { status: number; headers: Record<string, string>; body: Buffer; text: string }
export type TestSite = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  send: (method: string, path: string, headers?: Record<string, string>, body?: string) => Promise<Answer>
  lines: Record<string, unknown>[]
  port: number
  close: () => Promise<void>
}

/** A listening site whose pages are what `render` says. */
export async function startSite(
  render: RenderPage,
  files: ReadonlyMap<string, BuiltFile> = new Map(),
): Promise<TestSite> {
  const lines: Record<string, unknown>[] = []
  const server = createSite({ render, files, log: collectingLog(lines) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const send: TestSite['send'] = (method, path, headers = {}, body) =>
    fetchPlainly({ port, method, path, headers }, body)
  return {
    get: (path, headers) => send('GET', path, headers),
    send,
    lines,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function collectingLog(lines: Record<string, unknown>[]) {
  return logTo({ write: (line) => void lines.push(JSON.parse(line)) })
}

type Where = { port: number; method: string; path: string; headers: Record<string, string> }

/** Without a browser's or fetch's own headers and decoding: what is on the wire. */
function fetchPlainly(where: Where, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = ask({ host: '127.0.0.1', agent: false, ...where }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part) => parts.push(part))
      res.on('end', () => {
        const whole = Buffer.concat(parts)
        const headers = res.headers as Record<string, string>
        resolve({ status: res.statusCode ?? 0, headers, body: whole, text: whole.toString('utf8') })
      })
      res.on('error', reject)
    })
    req.on('error', reject)
    req.end(body)
  })
}
