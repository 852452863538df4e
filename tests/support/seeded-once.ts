import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const VARIABLE = 'GOOD_DAYS_SEEDED_DIR'
const LONGEST = 300_000

/** For one run of all tests: a place for demo data, filled by the first test file that needs some. */
export default function makePlace() {
  const place = mkdtempSync(join(tmpdir(), 'good-days-seeded-'))
  process.env[VARIABLE] = place
  return () => rmSync(place, { recursive: true, force: true })
}

/**
 * Puts new demo data into a folder. All test files of one run get copies of the same: to seed takes seconds, and to
 * copy nearly no time.
 * @param seed makes demo data in the folder that it is given
 */
export async function seedInto(dataDir: string, seed: (dataDir: string) => Promise<unknown>): Promise<void> {
  const place = process.env[VARIABLE]
  if (!place) return void (await seed(dataDir))
  const made = join(place, 'data')
  const finished = join(place, 'finished')
  if (isFirst(join(place, 'begun'))) {
    await seed(made)
    writeFileSync(finished, '')
  }
  for (const until = Date.now() + LONGEST; !existsSync(finished); await wait(50)) {
    if (Date.now() > until) throw new Error('The demo data was not made: the first that needed it failed.')
  }
  cpSync(made, dataDir, { recursive: true })
}

/** Two processes cannot both make one folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
