import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BuiltSite } from './built-site'

const LONGEST_MS = 120_000

/**
 * The latest mail to an address, as the site put it into its folder, in plain text. Waits until it is there.
 * @param says what it must say, where others come to the same address
 */
export async function waitForMail({ dataDir }: BuiltSite, to: string, says = /^/): Promise<string> {
  const until = Date.now() + LONGEST_MS
  while (Date.now() < until) {
    const mail = listMails(dataDir).findLast(
      (one) => (one.includes(`\nTo: ${to}`) || one.includes(`<${to}>`)) && says.test(one),
    )
    if (mail) return mail
    await wait(250)
  }
  throw new Error(`No mail to ${to} came.`)
}

function listMails(dataDir: string): string[] {
  const folder = join(dataDir, 'outbox')
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
    return names.sort().map((name) => decode(readFileSync(join(folder, name), 'utf8')))
  } catch {
    return []
  }
}

/** Quoted-printable: lines that were broken for the way are whole again. */
const decode = (text: string) =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
