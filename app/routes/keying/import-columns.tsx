import { type Column, SENT_COLUMN, SHEET_COLUMN } from '../../domain/keying/import-columns'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Table } from '../../kit/table'
import { plainText } from '../../kit/text'

/** What each column of a file is for, and what can stand in it. */
export function ImportColumns({ columns }: { columns: readonly Column[] }) {
  const { t } = useWords()
  return (
    <Block id="columns" title={t('answers-file:columns.title')} picture="page.words">
      <p>{t('answers-file:columns.about')}</p>
      <p>{t('answers-file:columns.unsure')}</p>
      <Table
        caption={t('answers-file:columns.caption')}
        head={(['name', 'what', 'values'] as const).map((part) => t(`answers-file:columns.${part}`))}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            <About key="what" column={column} />,
            <Values key="values" column={column} />,
          ],
        }))}
      />
    </Block>
  )
}

/** Signs and figures as they stand in a cell. */
const SIGNS = { sign: ';', example: '7/12/2026' }
const OWN = ['who', 'helper', 'help', 'channel', SHEET_COLUMN, SENT_COLUMN, 'language', 'quote']

function About({ column: { name, step, isOther } }: { column: Column }) {
  const { t } = useWords()
  if (!step) return <>{OWN.includes(name) ? t(`answers-file:own.${name}`) : name}</>
  const { question, item } = step
  const ask = plainText(question.ask.en.replaceAll('{{item}}', item?.texts.en ?? ''))
  return <span lang="en">{isOther ? t('answers-file:columns.other', { ask }) : ask}</span>
}

function Values({ column: { name, kind, values } }: { column: Column }) {
  const { t, inEnglish } = useWords()
  const say = inEnglish().t
  return (
    <>
      {name === SHEET_COLUMN || values.length === 0 ? <p>{t(`answers-file:kind.${kind}`, SIGNS)}</p> : null}
      {values.length > 0 && kind !== 'one' ? <p>{t(`answers-file:kind.${kind}`, SIGNS)}</p> : null}
      {values.length > 0 ? (
        <ul>
          {values.map((value) => (
            <li key={value.id}>
              <code>{value.id}</code>{' '}
              <span lang="en">{plainText('key' in value ? say(value.key) : value.texts.en)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
