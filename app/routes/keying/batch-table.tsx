import type { Batch } from '../../domain/keying/batch'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { keyingPath } from './survey-of'

/** A table where there is room; on a narrow screen each batch is a card (staff.css). */
export function BatchTable({ surveyId, batches }: { surveyId: string; batches: Batch[] }) {
  const { t } = useWords()
  return (
    <div className="request-frame">
      <table className="request-table">
        <caption className="unseen">{t('keying:batches.caption')}</caption>
        <thead>
          <tr>
            {['name', 'sheets', 'waits', 'twice'].map((head) => (
              <th key={head} scope="col">
                {t(`keying:batches.head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <Row key={batch.id} surveyId={surveyId} batch={batch} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ surveyId, batch }: { surveyId: string; batch: Batch }) {
  const words = useWords()
  const { t } = words
  const { id, name, channel, sheets, createdAt, createdByName, closedAt } = batch
  return (
    <tr>
      <th scope="row">
        <a href={keyingPath(surveyId, id)}>
          <bdi>{name}</bdi>
        </a>
        <span className="request-number">
          {t('keying:batches.made', { name: createdByName, date: sayDate(words, createdAt) })}
        </span>
      </th>
      <td>
        {t(`keying:count.${channel}`, { count: sheets })}
        {closedAt ? (
          <span className="request-number">
            {t('keying:batches.closed', { date: sayDate(words, closedAt) })}
          </span>
        ) : null}
      </td>
      <td>
        {sayLeft(words, batch).map((one) => (
          <span key={one} className="key-left">
            {one}
          </span>
        ))}
      </td>
      <td>{sayTwice(words, batch)}</td>
    </tr>
  )
}

/** What has to be done before the batch can be closed, and how. */
export const whatIsLeft = ({ t }: Words, { waiting, differing, byFile }: Batch) =>
  [
    { count: waiting, says: 'waiting', how: 'second-person' },
    { count: differing, says: 'differing', how: 'settle' },
    { count: byFile, says: 'by-file', how: 'compare' },
  ].flatMap(({ count, says, how }) =>
    count > 0 ? [{ says: t(`keying:count.${says}`, { count }), how: t(`keying:left.${how}`) }] : [],
  )

/** The same in short. */
export function sayLeft(words: Words, batch: Batch): string[] {
  const left = whatIsLeft(words, batch).map(({ says }) => says)
  return left.length > 0 ? left : [words.t('keying:batches.nothing')]
}

/** Of what two people typed in, how much was the same. */
export const sayTwice = ({ t }: Words, { twice, same }: Batch): string =>
  twice > 0 ? t('keying:count.same', { same, count: twice }) : t('keying:count.never')
