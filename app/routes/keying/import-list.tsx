import type { ImportLine } from '../../domain/keying/import-answers'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { Table } from '../../kit/table'

/** Files that were taken in before, the newest first. */
export function ImportedFiles({ imports, path }: { imports: readonly ImportLine[]; path: string }) {
  const words = useWords()
  const { t } = words
  if (imports.length === 0) return null
  return (
    <Block id="files" title={t('answers-file:files.title')}>
      <Table
        caption={t('answers-file:files.caption')}
        head={(['name', 'day', 'added', 'known', 'skipped'] as const).map((part) =>
          t(`answers-file:files.${part}`),
        )}
        rows={imports.map(({ id, name, at, byName, added, known, skipped }) => ({
          key: id,
          cells: [
            <LinkButton key="name" look="small" href={`${path}?file=${encodeURIComponent(id)}`}>
              {name}
            </LinkButton>,
            t('answers-file:files.by', { name: byName, date: sayDate(words, at) }),
            added,
            known,
            skipped,
          ],
        }))}
      />
    </Block>
  )
}
