import type { RowReport } from '../../domain/keying/import-answers'
import { useWords } from '../../i18n/words'
import { Table } from '../../kit/table'

type Row = Omit<RowReport, 'problems'> & { problems: { at: string; key: string; value?: string }[] }

/** Rows that somebody should look at: where they stand in the file, what became of them and why. */
export function ImportRows({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords()
  if (rows.length === 0) return <p>{t('answers-file:all-good')}</p>
  return (
    <Table
      caption={t('answers-file:table.caption')}
      head={(['row', 'became', 'why'] as const).map((part) => t(`answers-file:table.${part}`))}
      rows={rows.map((row) => ({
        key: String(row.row),
        cells: [
          t('answers-file:table.number', { row: row.row }),
          t(`answers-file:became.${row.became}`),
          <Why key="why" row={row} />,
        ],
      }))}
    />
  )
}

function Why({ row: { became, problems } }: { row: Row }) {
  const { t } = useWords()
  if (became === 'known') return <>{t('answers-file:known-why')}</>
  return (
    <ul>
      {problems.map(({ at, key, value }) => (
        <li key={`${at} ${key}`}>
          {at ? <strong>{t('answers-file:column', { column: at })}</strong> : null} {t(key)}
          {value ? <q>{value.slice(0, 80)}</q> : null}
        </li>
      ))}
    </ul>
  )
}
