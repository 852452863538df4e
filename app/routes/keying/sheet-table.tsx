import type { SheetInList } from '../../domain/keying/sheet'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'

type Props = { path: string; sheets: SheetInList[]; isClosed: boolean }

const MOST = 200

/** What was typed in, each with the next thing to do. On a narrow screen each sheet is a card (staff.css). */
export function SheetTable({ path, sheets, isClosed }: Props) {
  const { t } = useWords()
  return (
    <>
      {sheets.length >= MOST ? <p>{t('keying:batch.first-200')}</p> : null}
      <div className="request-frame">
        <table className="request-table">
          <caption className="unseen">{t('keying:batch.caption')}</caption>
          <thead>
            <tr>
              {['code', 'by', 'stands', 'next'].map((head) => (
                <th key={head} scope="col">
                  {t(`keying:batch.head-${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <Row key={sheet.code} path={path} sheet={sheet} isClosed={isClosed} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ path, sheet, isClosed }: { path: string; sheet: SheetInList; isClosed: boolean }) {
  const words = useWords()
  const { t } = words
  const { code, standing, byName, at, twice, once, changed } = sheet
  return (
    <tr>
      <th scope="row">
        <span className="key-code-cell">{code}</span>
      </th>
      <td>
        <bdi>{twice ? t('keying:batch.twice', { name: byName }) : byName}</bdi>
        <span className="request-number">{sayDate(words, at)}</span>
      </td>
      <td>
        {t(
          `keying:standing.${standing !== 'saved' ? standing : changed ? 'changed' : once ? 'once' : 'saved'}`,
        )}
      </td>
      <td>
        {standing === 'own' ? (
          t('keying:batch.own-next')
        ) : isClosed && standing !== 'saved' ? null : (
          <a href={hrefOf(path, sheet)} className="key-next">
            {t(`keying:batch.${standing}-next`)}
            <span className="unseen">: {code}</span>
          </a>
        )}
      </td>
    </tr>
  )
}

const hrefOf = (path: string, { code, standing }: SheetInList) =>
  standing === 'saved'
    ? `${path}/sheet/${code}`
    : standing === 'differs' || standing === 'by-file'
      ? `${path}/settle/${code}`
      : `${path}?sheet=${code}`
