import type { DeskAsk } from '../../domain/asks/desk'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { Picture } from '../../kit/picture'

/** A table where there is room; on a narrow screen each row is a card (staff.css). */
export function RequestTable({ asks }: { asks: DeskAsk[] }) {
  const { t } = useWords()
  return (
    <div className="request-frame">
      <table className="request-table">
        <caption className="unseen">{t('staff:requests.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staff:requests.head-who')}</th>
            <th scope="col">{t('staff:requests.head-what')}</th>
            <th scope="col">{t('staff:requests.head-where')}</th>
            <th scope="col">{t('staff:requests.head-due')}</th>
          </tr>
        </thead>
        <tbody>
          {asks.map((ask) => (
            <Row key={ask.id} ask={ask} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ ask }: { ask: DeskAsk }) {
  const words = useWords()
  const { t } = words
  return (
    <tr className={ask.overdue ? 'request-late' : undefined}>
      <th scope="row">
        <a href={`/staff/requests/${ask.id}`}>{ask.name}</a>
        <span className="request-number">{t('staff:requests.number', { number: ask.reference })}</span>
      </th>
      <td>
        {ask.activity}
        {ask.organisation ? <span className="request-number">{ask.organisation}</span> : null}
      </td>
      <td>
        <span className="request-stage">
          <Picture of={ask.hasQuestion ? 'ask.question' : `ask.${ask.stage}`} size="small" />
          <span>{t(ask.hasQuestion ? 'staff:stage.question' : `staff:stage.${ask.stage}`)}</span>
        </span>
      </td>
      <td>{sayDue(words, ask)}</td>
    </tr>
  )
}

function sayDue(words: Words, { waitsFor, dueOn, overdue, stage, hasQuestion, changedOn }: DeskAsk) {
  const { t } = words
  const date = sayDate(words, dueOn ?? changedOn)
  if (overdue) {
    return (
      <>
        <strong className="late-word">{t('staff:requests.late')}</strong>{' '}
        {t('staff:requests.due-late', { date })}
      </>
    )
  }
  if (waitsFor === 'staff')
    return t(stage === 'yes' && !hasQuestion ? 'staff:requests.visit' : 'staff:requests.due', { date })
  const changed = t('staff:requests.changed', { date: sayDate(words, changedOn) })
  return `${t(waitsFor === 'person' ? 'staff:requests.person' : 'staff:requests.nobody')} ${changed}.`
}
