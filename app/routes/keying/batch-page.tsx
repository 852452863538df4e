import type { Texts } from '../../domain/surveys/definition'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Buttons, LinkButton } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import type { showBatch } from './batch-data'
import { DoneNote, RefusedNote } from './batch-notes'
import { sayLeft, sayTwice } from './batch-table'
import { CallScript } from './call-script'
import { CloseBatch, ClosingNote } from './close-batch'
import { CodeForm } from './code-form'
import { SheetTable } from './sheet-table'
import { keyingPath } from './survey-of'

export type BatchProps = NonNullable<ReturnType<typeof showBatch>>

/** A batch: the box for the next code first, then what was typed in, and what is left to do. */
export function BatchPage(props: BatchProps) {
  const words = useWords()
  const { t } = words
  const { survey, batch, sheets, problem, refused, done, closing } = props
  const isCall = batch.channel === 'phone'
  const errors = problem ? [{ at: 'sheet', words: t(problem) }] : []
  const path = keyingPath(survey.id, batch.id)
  return (
    <>
      <BackLink href={keyingPath(survey.id)} page={t('keying:title')} />
      <ErrorSummary errors={errors} />
      <DoneNote batch={batch} done={done} surveyId={survey.id} path={path} />
      <RefusedNote refused={refused} surveyId={survey.id} path={path} />
      {closing ? <ClosingNote closing={closing} batch={batch} /> : null}
      <PageTitle picture={isCall ? 'action.phone' : 'action.check'}>
        <bdi>{batch.name}</bdi>
      </PageTitle>
      {batch.closedAt ? (
        <p>{t('keying:batch.closed')}</p>
      ) : isCall ? (
        <NextCall {...props} />
      ) : (
        <CodeForm {...props} />
      )}
      <h2 id="sheets">{t(isCall ? 'keying:batch.calls' : 'keying:batch.sheets')}</h2>
      <ul className="key-figures">
        <li>{t(`keying:count.${batch.channel}`, { count: batch.sheets })}</li>
        {sayLeft(words, batch).map((one) => (
          <li key={one}>{one}</li>
        ))}
        {isCall ? null : (
          <li>
            {t('keying:batches.head-twice')}: {sayTwice(words, batch)}
          </li>
        )}
        {batch.closedAt ? (
          <li>{t('keying:batches.closed', { date: sayDate(words, batch.closedAt) })}</li>
        ) : null}
      </ul>
      {sheets.length > 0 ? (
        <SheetTable path={path} sheets={sheets} isClosed={batch.closedAt !== null} />
      ) : (
        <p>{t('keying:batch.none')}</p>
      )}
      {batch.closedAt ? null : <CloseBatch batch={batch} />}
    </>
  )
}

function NextCall({
  call,
  callCode,
  survey,
  batch,
}: BatchProps & { call: { title: Texts; minutes: number } }) {
  const { t } = useWords()
  return (
    <>
      <CallScript title={call.title} minutes={call.minutes} />
      <p>{t('keying:batch.call-about')}</p>
      <Buttons>
        <LinkButton picture="action.phone" href={`${keyingPath(survey.id, batch.id)}?sheet=${callCode}`}>
          {t('keying:batch.call')}
        </LinkButton>
      </Buttons>
    </>
  )
}
