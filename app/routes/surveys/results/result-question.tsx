import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/words'
import { Details } from '../../../kit/details'
import { PeopleRow } from '../../../kit/people-bar'
import { Picture } from '../../../kit/picture'
import { ListenToPart } from '../../../kit/read-aloud'
import { Table } from '../../../kit/table'
import { ownLang, pictureOf } from '../questions/question-props'
import { Bars } from './bars'
import { OwnWords } from './own-words'
import type { QuestionView, StepView } from './results-view'

/** One question: what people said, in a sentence, as a row of people and as a chart. */
export function ResultQuestion({ question, number }: { question: QuestionView; number: number }) {
  const words = useWords()
  const { t } = words
  const picture = pictureOf(question.picture ?? undefined)
  return (
    <section className="result" aria-labelledby={question.id} data-listen-part>
      <div className="block-head">
        {picture ? <Picture of={picture} size="medium" /> : null}
        <h2 id={question.id} tabIndex={-1} {...ownLang(question.ask, words)}>
          {number}. {question.ask.words}
        </h2>
        <ListenToPart part={question.ask.words} />
      </div>
      {question.earlier ? <p>{t('survey-results:earlier')}</p> : null}
      <AskedBefore {...question} />
      {question.equality ? <p>{t('survey-results:equality')}</p> : null}
      {question.steps.map((step) => (
        <ResultStep key={step.id} step={step} ask={question.ask} />
      ))}
    </section>
  )
}

/** The survey changed while it was open: all answers are counted together, and that is said. */
function AskedBefore({ before, otherChoices }: QuestionView) {
  const words = useWords()
  if (before.length === 0 && !otherChoices) return null
  return (
    <>
      {before.map((one) => (
        <p key={one.words}>
          {words.t('survey-results:asked-before')} <q {...ownLang(one, words)}>{one.words}</q>
        </p>
      ))}
      {otherChoices ? <p>{words.t('survey-results:other-choices')}</p> : null}
    </>
  )
}

function ResultStep({ step, ask }: { step: StepView; ask: QuestionView['ask'] }) {
  const words = useWords()
  const { t } = words
  const { title, lines, row, bars, counted } = step
  const what = title ? `${ask.words} ${title.words}` : ask.words
  // Many of these stand on the page: who hears a list of them must know of which question each is.
  const about = (
    <span className="unseen" {...ownLang(ask, words)}>
      : {what}
    </span>
  )
  const picture = pictureOf(step.picture ?? undefined)
  return (
    <div className="result-step">
      {title ? (
        <div className="result-head">
          {picture ? <Picture of={picture} size="small" /> : null}
          <h3 id={step.id} {...ownLang(title, words)}>
            {title.words}
          </h3>
        </div>
      ) : null}
      <div className="result-said">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {row ? <PeopleRow {...row} /> : null}
      <Bars caption={t('survey-results:caption', { what: title?.words ?? ask.words })} bars={bars} />
      <OwnWords step={step} />
      <Groups step={step} what={what} about={about} />
      {counted.length > 0 ? (
        <Details
          summary={
            <>
              {t('survey-results:counted.title')}
              {about}
            </>
          }
        >
          <ul>
            {counted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  )
}

/** How each group answered, and below it all its numbers. */
function Groups({ step, what, about }: { step: StepView; what: string; about: ReactNode }) {
  const { t } = useWords()
  const { groups, table, noSplit } = step
  if (noSplit) return <p className="result-no-split">{t('survey-results:no-split')}</p>
  if (!table) return null
  return (
    <div className="result-groups">
      <dl>
        {groups.map(({ label, answered, said }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
            <dd className="result-base">{t('survey-results:group-answered', { count: answered })}</dd>
          </div>
        ))}
      </dl>
      <Details
        summary={
          <>
            {t('survey-results:all-numbers')}
            {about}
          </>
        }
      >
        <Table caption={t('survey-results:groups-caption', { what })} head={table.head} rows={table.rows} />
      </Details>
    </div>
  )
}
