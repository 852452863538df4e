import type { ImportLine, RowReport } from '../../domain/keying/import-answers'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Pagination } from '../../kit/pagination'
import { ImportCounted } from './import-counted'
import { ImportRows } from './import-rows'

type Props = { line: ImportLine; rows: readonly RowReport[]; page: number; pages: number; path: string }

/** What became of a file, row by row where somebody should look. */
export function ImportResult({ line, rows, page, pages, path }: Props) {
  const { t } = useWords()
  return (
    <>
      <Banner kind="success" title={t('answers-file:done')} announce>
        {t('answers-file:done-about', { name: line.name })}
      </Banner>
      <ImportCounted counts={line} tense="did" />
      <ImportRows rows={rows} />
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${path}?${new URLSearchParams({ file: line.id, page: String(to) })}`}
      />
    </>
  )
}
