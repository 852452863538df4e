import { inLang, type Who, wordsOfStep } from '../../../domain/surveys/definition'
import type { PaperQuestion } from '../../../domain/surveys/paper/sheet'
import { sayList } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Picture } from '../../../kit/picture'
import { plainText, withHardWords } from '../../../kit/text'
import { ownLang, pictureOf } from '../questions/question-props'
import { type AnswerProps, PAPER_ANSWERS } from './paper-answer'
import { Tick } from './paper-boxes'
import { Said, sayTicks } from './paper-words'

type Props = AnswerProps & {
  heading: 'h2' | 'h3'
  /** Hard words that it is the first to use: they are explained here. */
  explains: readonly string[]
}

/** One question: its number, its picture, its words and what there is to tick. It stays whole on its page. */
export function PaperQuestionBlock(props: Props) {
  const { asked, who, heading: Heading, explains } = props
  const words = useWords()
  const { t, lang } = words
  const { question, item, step } = asked.step
  const { ask, hint } = wordsOfStep(asked.step, who, lang)
  const why = inLang(question.why, lang)
  const Answer = PAPER_ANSWERS[question.kind]
  const picture = pictureOf(item?.picture) ?? pictureOf(question.picture)
  return (
    <section className="paper-question" data-question={step}>
      <Before {...props} />
      <div className="paper-ask">
        <span className="paper-number" aria-hidden="true">
          {asked.number}
        </span>
        {picture ? <Picture of={picture} size="medium" eager /> : null}
        <Heading>
          <span className="unseen">{t('survey-paper:question', { number: asked.number })} </span>
          <Said own={ownLang(ask, words)}>{ask.words}</Said>
        </Heading>
      </div>
      {hint.words ? <p {...ownLang(hint, words)}>{withHardWords(hint.words).nodes}</p> : null}
      <Meanings of={explains} />
      {why.words ? (
        <p className="paper-why">
          <strong>{t('survey-paper:why-ask')}</strong> <Said own={ownLang(why, words)}>{why.words}</Said>
        </p>
      ) : null}
      <HowToAnswer {...asked} />
      <Answer {...props} />
      {asked.canBeUnsure ? (
        <p className="paper-unsure">
          <Tick />
          <Picture of="action.not-sure" size="tiny" eager />
          {t('survey-paper:unsure')}
        </p>
      ) : null}
      <After asked={asked} who={who} />
    </section>
  )
}

/** For whom it is, and after which answer: what a screen would decide by itself. */
function Before({ asked: { onlyIf, onlyFor, leftOut }, who }: AnswerProps) {
  const words = useWords()
  const { t } = words
  const people = onlyFor.map((one) => t(`survey-paper:for.${one}`))
  return (
    <>
      {leftOut.length > 0 ? (
        <p className="paper-note">
          {t('survey-paper:left-out', { count: leftOut.length, numbers: sayList(words, leftOut) })}
        </p>
      ) : null}
      {onlyFor.length > 0 ? (
        <p className="paper-note">{t('survey-paper:only-for', { people: sayList(words, people) })}</p>
      ) : null}
      {onlyIf ? (
        <p className="paper-note">
          {t('survey-paper:only-if', {
            number: onlyIf.number,
            choices: plainText(sayTicks(words, onlyIf.choices, who)),
          })}
        </p>
      ) : null}
    </>
  )
}

/** "If you ticked Yes, answer question 5. If not, go to question 7." */
function After({ asked: { goOn }, who }: { asked: PaperQuestion; who: Who }) {
  const words = useWords()
  const { t } = words
  if (!goOn) return null
  const choices = plainText(sayTicks(words, goOn.choices, who))
  return (
    <div className="paper-go-on">
      <Picture of="action.next" size="tiny" eager />
      <p>
        {t('survey-paper:go-on', { choices, number: goOn.number })}{' '}
        {goOn.otherwise ? t('survey-paper:go-else', { number: goOn.otherwise }) : t('survey-paper:go-end')}
      </p>
    </div>
  )
}

/** How many boxes to tick, where that is not plain. */
function HowToAnswer({ step: { question } }: PaperQuestion) {
  const { t } = useWords()
  const how = howTo(question)
  return how ? <p className="paper-how">{t(`survey-paper:how.${how.key}`, how.values)}</p> : null
}

type How = { key: string; values?: { count: number } }

function howTo({ kind, most, choices = [], when }: PaperQuestion['step']['question']): How | null {
  if (kind === 'many') {
    return most && most < choices.length + 1 ? { key: 'up-to', values: { count: most } } : { key: 'many' }
  }
  if (kind === 'when' && when !== 'date') return { key: 'many' }
  if (kind === 'order') return { key: 'order', values: { count: choices.length } }
  // A scale shows by itself that one box is enough.
  return kind === 'one' || kind === 'yes-no' ? { key: 'one' } : null
}

/** What hard words mean, where the first of them stands: paper has nothing to press. */
export function Meanings({ of }: { of: readonly string[] }) {
  const { t } = useWords()
  return (
    <>
      {of.map((key) => (
        <p key={key} className="paper-meaning">
          <strong>{t(`glossary:${key}.word`)}:</strong> {plainText(t(`glossary:${key}.meaning`))}
        </p>
      ))}
    </>
  )
}
