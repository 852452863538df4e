import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { backUp } from '../db/backup.server'
import { databasePath } from '../db/connection.server'
import { stopWith } from './stop'

/** `npm run backup -- FILE`: a consistent copy of the database, while the site runs. */
const words = process.argv.slice(2)
const force = words.includes('--force')
const [file, ...more] = words.filter((word) => word !== '--force')

if (!file || more.length > 0) stopWith('Say where the copy goes: npm run backup -- FILE')
if (!existsSync(databasePath())) stopWith(`There is no database at ${databasePath()}. Is DATA_DIR right?`)
if (existsSync(file) && !force)
  stopWith(`${file} is there already. To replace it: npm run backup -- ${file} --force`)

try {
  mkdirSync(dirname(file), { recursive: true })
  await backUp(databasePath(), file)
  console.log(`${file} is a checked copy of ${databasePath()} (${Math.ceil(statSync(file).size / 1024)} KB).`)
} catch (error) {
  stopWith(`No copy was made: ${(error as Error).message}`)
}
