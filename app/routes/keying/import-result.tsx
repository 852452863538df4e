import type { ImportLine, RowReport } from '../../domain/keying/import-answers'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Pagination } from '../../kit/pagination'
import { ImportCounted } from './import-counted'
import { ImportRows } from './import-rows'

type Props = {
  line: ImportLine
  rows: readonly RowReport[]
  page: number
  pages: number
  path: string
  /** The rows that were left out can be had as a file. */
  leftOut: boolean
  /** It was in before the press that led here. */
  again: boolean
}

/** What became of a file, row by row where somebody should look. */
export function ImportResult({ line, rows, page, pages, path, leftOut, again }: Props) {
  const { t } = useWords()
  return (
    <>
      <Banner kind="success" title={t('answers-file:done')} announce>
        <p>{t('answers-file:done-about', { name: line.name })}</p>
        {again ? <p>{t('answers-file:done-again')}</p> : null}
      </Banner>
      <ImportCounted counts={line} tense="did" />
      {leftOut ? <LeftOut href={`${path}/left-out.csv?${new URLSearchParams({ file: line.id })}`} /> : null}
      <ImportRows rows={rows} />
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${path}?${new URLSearchParams({ file: line.id, page: String(to) })}`}
      />
    </>
  )
}

function LeftOut({ href }: { href: string }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('answers-file:left-out-about')}</p>
      <p>
        <a href={href} download>
          {t('answers-file:left-out')}
        </a>
      </p>
    </>
  )
}
