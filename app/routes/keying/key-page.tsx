import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Button, Buttons } from '../../kit/button'
import { Details } from '../../kit/details'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { CallScript } from './call-script'
import { KeyQuestionField } from './key-question'
import { Scans } from './scans'
import type { SheetSent, showSheet } from './sheet-data'
import { keyingPath } from './survey-of'

type Props = ReturnType<typeof showSheet> & { sent: SheetSent | null }

/** All questions of a sheet on one page, to type in what stands there. */
export function KeyPage(props: Props) {
  const { t } = useWords()
  const { title, survey, batch, code, isSecond, call, scans, sent } = props
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const isCall = batch.channel === 'phone'
  return (
    <>
      <BackLink href={keyingPath(survey.id, batch.id)} page={batch.name} />
      <ErrorSummary errors={errors} />
      {sent?.scan ? (
        <Banner kind="success" announce>
          {t(`keying:scan.${sent.scan}`)}
        </Banner>
      ) : null}
      <PageTitle picture={isCall ? 'action.phone' : undefined}>{title}</PageTitle>
      {isSecond ? <p>{t('keying:key.second')}</p> : null}
      {isCall ? <CallScript title={call.title} minutes={call.minutes} /> : null}
      <KeyHelp />
      <div className={scans.length > 0 ? 'key-page key-page-scanned' : 'key-page'}>
        <SheetForm {...props} errors={errors} />
        {isCall ? null : (
          <Scans
            code={code}
            scans={scans}
            path={keyingPath(survey.id, batch.id)}
            error={errors.find(({ at }) => at === 'scan')?.words}
          />
        )}
      </div>
    </>
  )
}

type FormProps = Pick<Props, 'questions' | 'towns' | 'given' | 'sent' | 'batch'> & {
  errors: { at: string; words: string }[]
  /** Where the sheet is corrected: what the button says. Null: it can be looked at alone. */
  save?: string | null
}

export function SheetForm({ questions, towns, given, sent, batch, errors, save }: FormProps) {
  const { t } = useWords()
  return (
    <form method="post" encType="multipart/form-data" id="sheet" noValidate data-keying>
      <div className="key-questions">
        {questions.map((question) => (
          <KeyQuestionField
            key={question.step}
            question={question}
            given={sent?.given ?? given}
            error={errors.find(({ at }) => at === question.step)?.words}
          />
        ))}
      </div>
      {towns.length > 0 ? (
        <datalist id="towns">
          {towns.map((town) => (
            <option key={town} value={town} />
          ))}
        </datalist>
      ) : null}
      {save === null ? null : (
        <Buttons>
          <Button picture="action.done" name="do" value="save">
            {save ?? t(batch.channel === 'phone' ? 'keying:key.save-phone' : 'keying:key.save')}
          </Button>
        </Buttons>
      )}
    </form>
  )
}

/** Only with the script there is something to know. */
export function KeyHelp() {
  const { t } = useWords()
  return (
    <div className="key-help">
      <Details summary={t('keying:key.help')}>
        <ul>
          {['numbers', 'many', 'left', 'unsure', 'back', 'save', 'plain'].map((one) => (
            <li key={one}>{t(`keying:key.help-${one}`)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
