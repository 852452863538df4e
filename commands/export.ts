import { exportDirectory } from '../app/domain/directory/export'
import { wordsFor } from '../app/i18n/words.server'
import { database, useDatabase } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'

const { t } = wordsFor('en')
const [folder, ...more] = process.argv.slice(2)

if (!folder || folder.startsWith('-') || more.length > 0) {
  console.error(t('import:usage', { command: 'npm run export -- FOLDER' }))
  process.exitCode = 1
} else {
  await migrateDatabase(database())
  const { services, files } = exportDirectory(folder)
  console.log([t('import:exported', { count: services, folder }), ...files].join('\n'))
  useDatabase(undefined)
}
