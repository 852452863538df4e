import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs a command of an installed package, or npm itself, and shows what it says.
 * @throws when it ends with anything but 0
 */
export function run(name, args, options = {}) {
  return new Promise((resolve, reject) => {
    const [command, before] = commandFor(name)
    const child = spawn(command, [...before, ...args], { stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${name} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}

/** npm under the very Node that runs now; other commands from node_modules. */
function commandFor(name) {
  const windows = process.platform === 'win32'
  if (name !== 'npm') return [join('node_modules', '.bin', windows ? `${name}.cmd` : name), []]
  const { npm_execpath: npm } = process.env
  return npm && existsSync(npm) ? [process.execPath, [npm]] : [windows ? 'npm.cmd' : 'npm', []]
}
