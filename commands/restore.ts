import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Flaw, findFlaw, isInUse, replaceDatabase } from '../db/backup.server'
import { databasePath } from '../db/connection.server'
import { stopWith } from './stop'

/** `npm run restore -- FILE`: puts a copy back in the place of the database, after checking it. */
const FLAWS: Record<Flaw, string> = {
  'no-database': 'it is not a database.',
  damaged: 'it is damaged.',
  'broken-links': 'some of its rows name rows that are not there.',
  'not-ours': 'it is not a database of this site.',
  newer: 'it was made by a newer version of this site. Update the site first.',
}

const [file, ...more] = process.argv.slice(2)
const place = databasePath()

if (!file || more.length > 0) stopWith('Say which copy to put back: npm run restore -- FILE')
if (!existsSync(file)) stopWith(`There is no file ${file}. Nothing was changed.`)
if (resolve(file) === resolve(place)) stopWith(`${file} is the database itself. Nothing was changed.`)
const flaw = findFlaw(file)
if (flaw) stopWith(`${file} cannot be put back: ${FLAWS[flaw]} Nothing was changed.`)
if (isInUse(place)) stopWith(`${place} is in use. Stop the site, then try again. Nothing was changed.`)

mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
const kept = await replaceDatabase(file, place)
console.log(`${place} is now what ${file} was.`)
if (kept) console.log(`What was there before is kept as ${kept}.`)
