import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type Child = { url: string; pid: number; msToFirstAnswer: number; stop: () => Promise<void> }

/** The built site as `npm run serve` starts it. The small room for new objects saves about a sixth of the memory. */
export const SERVE = ['--max-semi-space-size=4', 'commands/serve.js']

const PATIENCE = 20_000

/** Starts one of the servers that are compared, and waits for its first answer at `path`. */
export async function startChild(
  args: (port: number) => string[],
  env: (port: number) => Record<string, string>,
  path: string,
): Promise<Child> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, args(port), {
    env: { ...process.env, ...env(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  try {
    await firstAnswer(url + path, child)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { url, pid: child.pid ?? 0, msToFirstAnswer: performance.now() - began, stop: () => stop(child) }
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(10)) {
    if (child.exitCode !== null) break
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
  }
  throw new Error(`Nothing answers at ${url}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await ended
  clearTimeout(forced)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resident memory in megabytes, where the system tells it (Linux). */
export function residentMegabytes(pid: number): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}
