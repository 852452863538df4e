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

/** npm and node are the ones that run now; commands of packages come from node_modules; others are the system's. */
function commandFor(name) {
  if (name === 'node') return [process.execPath, []]
  const windows = process.platform === 'win32'
  if (name === 'apt-get') return [name, []]
  if (name !== 'npm') return [join('node_modules', '.bin', windows ? `${name}.cmd` : name), []]
  const { npm_execpath: npm } = process.env
  return npm && existsSync(npm) ? [process.execPath, [npm]] : [windows ? 'npm.cmd' : 'npm', []]
}
