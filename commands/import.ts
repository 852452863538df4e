import { parseArgs } from 'node:util'
import { type Feed, FeedError } from '../app/domain/directory/feed'
import { importDirectory } from '../app/domain/directory/import'
import { readFeedFile } from '../app/domain/directory/read-file'
import { readFeedAddress } from '../app/domain/directory/read-web'
import { commandLine } from '../app/domain/people/viewer'
import { env } from '../app/env.server'
import { wordsFor } from '../app/i18n/words.server'
import { database, useDatabase } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'
import { reportLines, stoppedLines } from './import-report'

const { t } = wordsFor('en')

process.exitCode = await run()
useDatabase(undefined)

/** @returns 0 when the run was done, even if rows were left out; 1 when nothing could be read or written */
async function run(): Promise<number> {
  const asked = readArguments()
  if (!asked) return fail(usageLines())
  const started = performance.now()
  try {
    const feed = await readFeed(asked.from, asked.feed)
    await migrateDatabase(database())
    const report = importDirectory(commandLine, feed, asked)
    if ('stopped' in report) return fail(stoppedLines(report, t))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(reportLines(report, seconds, t).join('\n'))
    return 0
  } catch (error) {
    if (error instanceof FeedError) return fail([t(`import:error.${error.key}`, { value: error.value })])
    throw error
  }
}

function usageLines(): string[] {
  return [
    t('import:usage', { command: 'npm run import -- FILE-or-URL' }),
    t('import:usage-options', { options: '--dry-run, --allow-closing, --feed NAME' }),
  ]
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        feed: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'allow-closing': { type: 'boolean' },
      },
    })
    const [from] = positionals
    if (!from || positionals.length > 1) return undefined
    return {
      from,
      feed: values.feed?.trim() || undefined,
      dryRun: values['dry-run'],
      allowClosing: values['allow-closing'],
    }
  } catch {
    return undefined
  }
}

async function readFeed(from: string, name: string | undefined): Promise<Feed> {
  const isWeb = /^[a-z][a-z0-9+.-]*:\/\//i.test(from)
  return isWeb
    ? readFeedAddress(from, name, { allowPrivate: env().IMPORT_PRIVATE })
    : readFeedFile(from, name)
}

function fail(lines: string[]): number {
  console.error(lines.join('\n'))
  return 1
}
