import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderSVG } from 'uqr'
import { makeCardFor, makeLink, makeStaff } from '../app/domain/account/by-command'
import type { PostKind } from '../app/domain/people/kinds'
import { commandLine } from '../app/domain/people/viewer'
import { env } from '../app/env.server'
import { database, useDatabase } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'

const USAGE = `Make an account for staff, a link to sign in, or a card to sign in.

  npm run person -- staff "Helen Osei" helen@example.org --council
  npm run person -- staff "Marcus Bell" marcus@example.org --job-coach
  npm run person -- staff "Dawn Pettit" dawn@example.org --provider hill-farm
  npm run person -- link helen@example.org
  npm run person -- card sam@example.org

"link" prints an address that signs this person in once, within an hour.
"card" takes an email address or the id of an account. It ends the card before, and writes a page to print.`

const PROBLEMS = {
  name: 'Write a name of 80 letters at most.',
  email: 'Write the whole email address.',
  organisation: 'There is no provider with this short name. It looks like this: hill-farm.',
}

const origin = () => (env().SITE_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, '')

/** What went wrong, in a line. */
class Wrong extends Error {}

function staff([name, email]: string[], post: { kind: PostKind; organisation?: string } | undefined): string {
  if (!name || !email || !post) throw new Wrong(USAGE)
  const made = makeStaff(commandLine, { name, email, post }, new Date())
  if (!made || 'problem' in made) throw new Wrong(PROBLEMS[made?.problem ?? 'name'])
  const done = made.isNew ? 'The account is made' : 'The account was there, and has this work now'
  return `${done}: ${made.id}\nThey sign in with a link: ${origin()}/sign-in`
}

function link([who]: string[]): string {
  if (!who) throw new Wrong(USAGE)
  const made = makeLink(commandLine, who, new Date())
  if (!made) throw new Wrong('There is no account with this email address or id.')
  return `${made.name} can sign in once, within an hour:\n${origin()}/sign-in/link/${made.secret}`
}

function card([who]: string[]): string {
  if (!who) throw new Wrong(USAGE)
  const made = makeCardFor(commandLine, who, new Date())
  if (!made) throw new Wrong('There is no customer with this email address or id. Only customers have cards.')
  const address = `${origin()}/sign-in/card/${made.secret}`
  const folder = join(env().DATA_DIR, 'cards')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${made.madeAt.replaceAll(':', '-')}.html`)
  writeFileSync(file, cardPage(made.name, made.who.name, address), { mode: 0o600 })
  return [
    `The card of ${made.name} is made. The card before does not work any more.`,
    address,
    `Open and print ${file}, then delete it: whoever has it can sign in.`,
  ].join('\n')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const cardPage = (name: string, called: string, address: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Card of ${escapeHtml(name)}</title>
<style>
body { font: 18pt/1.4 Verdana, Arial, sans-serif; margin: 15mm }
section { display: flex; gap: 8mm; align-items: center; width: 148mm; height: 105mm; box-sizing: border-box;
  padding: 8mm; border: 2px dashed #000; border-radius: 4mm }
svg { flex: none; width: 66mm; height: 66mm }
h1 { margin: 0; font-size: 30pt }
</style>
<section>
<div><p>${escapeHtml(env().SITE_NAME)}</p><h1>${escapeHtml(called)}</h1><p>${escapeHtml(name)}</p></div>
${renderSVG(address, { ecc: 'M', border: 4 })}
</section>
<p>Hold the camera of a phone or tablet over the code. Press the link.</p>
<p>Is the card lost? Phone us on ${escapeHtml(env().HELP_PHONE)}.</p>
</html>
`

async function main(): Promise<void> {
  const options = {
    council: { type: 'boolean' },
    'job-coach': { type: 'boolean' },
    provider: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [what, ...rest] = positionals
  const posts = [
    values.council ? { kind: 'council' as const } : undefined,
    values['job-coach'] ? { kind: 'job-coach' as const } : undefined,
    values.provider ? { kind: 'provider' as const, organisation: values.provider } : undefined,
  ].filter((post) => post !== undefined)
  const work = {
    staff: () => staff(rest, posts.length === 1 ? posts[0] : undefined),
    link: () => link(rest),
    card: () => card(rest),
  }[what ?? '']
  if (!work) throw new Wrong(USAGE)
  await migrateDatabase(database())
  console.log(work())
}

try {
  await main()
} catch (error) {
  // A word that the command does not know is answered by how it is used.
  const isUnknown = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false
  if (!(error instanceof Wrong) && !isUnknown) throw error
  console.error(isUnknown ? USAGE : (error as Error).message)
  process.exitCode = 1
} finally {
  useDatabase(undefined)
}
