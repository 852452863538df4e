import { Fragment } from 'react'
import { type Definition, inLang, type Texts, wordsOfStep } from '../../../domain/surveys/definition'
import type { PaperActivity } from '../../../domain/surveys/paper/open-paper'
import {
  hasOwnWords,
  type PaperQuestion,
  type PaperVersion,
  paperQuestions,
  readerOf,
} from '../../../domain/surveys/paper/sheet'
import { usePage } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Mark } from '../../../kit/mark'
import { Picture } from '../../../kit/picture'
import type { PictureKey } from '../../../kit/pictures/registry'
import { withHardWords } from '../../../kit/text'
import { ownLang, pictureOf } from '../questions/question-props'
import { Tick } from './paper-boxes'
import { PaperQuestionBlock } from './paper-question'
import { PaperQuote, PaperWho } from './paper-who'
import { Said } from './paper-words'

export type SheetProps = {
  definition: Definition
  version: PaperVersion
  tested: boolean
  code: string
  activities: readonly PaperActivity[]
  /** Which copy of the print it is: its pages carry its code. */
  copy: number
  /** The title of the sheet is the page's h1, unless many copies stand on one page. */
  heading?: 'h1' | 'h2'
}

/** A whole survey for a pen. */
export function PaperSheet(props: SheetProps) {
  const { definition, version, activities, copy, heading = 'h1' } = props
  const { t, lang } = useWords()
  const questions = paperQuestions(definition, version)
  const who = readerOf(definition, version)
  const below = heading === 'h1' ? 'h2' : 'h3'
  const explained = explainedBy(questions, (one) => {
    const { ask, hint } = wordsOfStep(one.step, who, lang)
    return `${ask.words} ${hint.words} ${choiceWords(one, lang)}`
  })
  return (
    <article className={`paper-sheet sheet-${copy}`}>
      <Cover {...props} count={definition.questions.length} />
      <PaperWho definition={definition} heading={below} />
      {questions.map((asked, at) => (
        <Fragment key={asked.step.step}>
          {asked.beginsEquality ? <p className="paper-part">{t('survey-paper:equality')}</p> : null}
          <PaperQuestionBlock
            asked={asked}
            who={who}
            activities={activities}
            heading={below}
            explains={explained[at] ?? []}
          />
        </Fragment>
      ))}
      {hasOwnWords(definition) ? <PaperQuote heading={below} /> : null}
      <End definition={definition} code={props.code} heading={below} />
    </article>
  )
}

const choiceWords = ({ step: { question } }: PaperQuestion, lang: Parameters<typeof inLang>[1]) =>
  (question.choices ?? []).map(({ texts }) => inLang(texts, lang).words).join(' ')

/** For each question the hard words that nobody explained before it. */
function explainedBy(
  questions: readonly PaperQuestion[],
  textOf: (one: PaperQuestion) => string,
): string[][] {
  const met = new Set<string>()
  return questions.map((one) =>
    withHardWords(textOf(one)).keys.filter((key) => {
      const isNew = !met.has(key)
      met.add(key)
      return isNew
    }),
  )
}

/** What it is, who asks and why, and how to fill it in. */
function Cover({ definition, tested, code, heading: Heading = 'h1', count }: SheetProps & { count: number }) {
  const words = useWords()
  const { t, lang } = words
  const { site } = usePage()
  const said = (texts: Texts) => {
    const { words: text, lang: own } = inLang(texts, lang)
    return <Said own={ownLang({ words: text, lang: own }, words)}>{text}</Said>
  }
  const picture = pictureOf(definition.picture)
  return (
    <header className="paper-cover">
      <p className="paper-site">
        <Mark />
        <span>{site.name}</span>
        <span className="paper-code">{t('survey-paper:code', { code })}</span>
      </p>
      <div className="paper-title">
        {picture ? <Picture of={picture} size="huge" eager /> : null}
        <Heading>{said(definition.title)}</Heading>
      </div>
      <p className="paper-lead">{said(definition.lead)}</p>
      <ul className="paper-facts-list">
        <Fact picture="action.people">{said(definition.asker)}</Fact>
        <Fact picture="action.help">{said(definition.why)}</Fact>
        <Fact picture="survey.results">{said(definition.after)}</Fact>
        <Fact picture="action.clock">{t('survey-paper:long', { count, minutes: definition.minutes })}</Fact>
        {definition.closesOn ? (
          <Fact picture="action.calendar">
            {t('survey-paper:until', { date: sayDate(words, definition.closesOn) })}
          </Fact>
        ) : null}
        <Fact picture="page.privacy">{t('survey-paper:anonymous')}</Fact>
        <Fact picture="action.phone">{t('survey-paper:phone', { phone: site.phone })}</Fact>
      </ul>
      <div className="paper-fill">
        <p>
          <Tick /> {t('survey-paper:fill.tick')}
        </p>
        <p>{t('survey-paper:fill.skip')}</p>
        {tested ? null : <p>{t('surveys:untested.words')}</p>}
      </div>
    </header>
  )
}

const Fact = ({ picture, children }: { picture: PictureKey; children: React.ReactNode }) => (
  // Not held back as in other lists: whoever prints at once has all pictures.
  <li className="picture-text picture-text-small">
    <Picture of={picture} size="small" eager />
    <div>
      <p>{children}</p>
    </div>
  </li>
)

type EndProps = Pick<SheetProps, 'definition' | 'code'> & { heading: 'h2' | 'h3' }

/** Where the paper goes, until when, and who helps. */
function End({ definition, code, heading: Heading }: EndProps) {
  const words = useWords()
  const { t } = words
  const { site } = usePage()
  return (
    <section className="paper-end">
      <Heading>{t('survey-paper:end.title')}</Heading>
      <div className="paper-ask">
        <Picture of="action.mail" size="large" eager />
        <div>
          <p>{t('survey-paper:end.send')}</p>
          <address>{definition.returnTo}</address>
          {definition.closesOn ? (
            <p>{t('survey-paper:end.until', { date: sayDate(words, definition.closesOn) })}</p>
          ) : null}
        </div>
      </div>
      <div className="picture-text">
        <Picture of="action.phone" size="medium" eager />
        <div>
          <p>{t('survey-paper:phone', { phone: site.phone })}</p>
        </div>
      </div>
      <p className="paper-code">{t('survey-paper:code', { code })}</p>
    </section>
  )
}
