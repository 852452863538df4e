import type { ListedQuestion, Overview } from '../../../domain/surveys/making/overview'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Details } from '../../../kit/details'
import { HiddenFields } from '../../../kit/hidden-fields'
import { Picture } from '../../../kit/picture'
import { isPictureKey } from '../../../kit/pictures/registry'
import { plainText } from '../../../kit/text'
import { addressOf } from './address-of'
import { kindPicture } from './kind-picture'

/** Without the marks of hard words, and with a gap where each thing of a list will stand. */
const readable = (ask: string) => plainText(ask).replaceAll('{{item}}', '…')

/** What a press just did, and to which question. */
export type DoneAt = { done: string; question: string }

/** The questions in their order, each with its own buttons. Nothing has to be dragged. */
export function QuestionList({ survey, done }: { survey: Overview; done: DoneAt | null }) {
  const { t } = useWords()
  const { id, questions, pages, removed, seenAt, state } = survey
  const canWrite = state !== 'published'
  return (
    <Block id="questions" title={t('survey-making:show.questions')} picture="survey.answers">
      <p>
        {questions.length > 0
          ? t('survey-making:show.questions-about', { count: pages })
          : t('survey-making:show.questions-none')}
      </p>
      {canWrite && questions.length > 0 ? (
        <form method="post" action={addressOf(id)}>
          <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
          <Questions survey={survey} done={done} canWrite />
        </form>
      ) : (
        <Questions survey={survey} done={done} canWrite={false} />
      )}
      {canWrite ? (
        <Buttons>
          <LinkButton href={addressOf(id, '/questions/new')} picture="action.add">
            {t('survey-making:show.add')}
          </LinkButton>
          <LinkButton href={addressOf(id, '/library')} look="quiet" picture="making.library">
            {t('survey-making:show.from-library')}
          </LinkButton>
        </Buttons>
      ) : null}
      {removed.length > 0 && canWrite ? <Removed survey={survey} /> : null}
    </Block>
  )
}

type ListProps = { survey: Overview; done: DoneAt | null; canWrite: boolean }

function Questions({ survey, done, canWrite }: ListProps) {
  const { questions } = survey
  if (questions.length === 0) return null
  return (
    <ol className="order-list">
      {questions.map((question, index) => (
        <Question
          key={question.id}
          survey={survey}
          question={question}
          done={done?.question === question.id ? done.done : null}
          canWrite={canWrite}
          isFirst={index === 0}
          isLast={index === questions.length - 1}
        />
      ))}
    </ol>
  )
}

type Props = {
  survey: Overview
  question: ListedQuestion
  done: string | null
  canWrite: boolean
  isFirst: boolean
  isLast: boolean
}

function Question({ survey, question, done, canWrite, isFirst, isLast }: Props) {
  const { t } = useWords()
  const { id, ask, picture, kind } = question
  const words = readable(ask) || t('survey-making:show.no-words')
  const press = (does: 'up' | 'down' | 'remove') => (
    <Button id={`${does}-${id}`} name="do" value={`${does}:${id}`} look="small" picture={`action.${does}`}>
      {t(`survey-making:question.${does}`)}
      <span className="unseen">: {words}</span>
    </Button>
  )
  return (
    <li className="order-item" id={`item-${id}`}>
      {done ? (
        <p className="making-done" role="status">
          <Picture of="state.success" size="tiny" />
          <span>{t(`survey-making:done.${done}`)}</span>
        </p>
      ) : null}
      <div className="order-words">
        <Picture of={isPictureKey(picture) ? picture : kindPicture(kind)} size="medium" />
        <div className="making-question">
          <h3>{canWrite ? <a href={addressOf(survey.id, `/questions/${id}`)}>{words}</a> : words}</h3>
          <QuestionFacts question={question} />
        </div>
      </div>
      {canWrite ? (
        <div className="order-buttons">
          {isFirst ? null : press('up')}
          {isLast ? null : press('down')}
          {press('remove')}
        </div>
      ) : null}
    </li>
  )
}

function QuestionFacts({ question }: { question: ListedQuestion }) {
  const { t } = useWords()
  const { kind, choices, items, after, forWhom, equality, answers } = question
  const facts = [
    t(`survey-making:kind.${kind}`),
    choices > 0 ? t('survey-making:show.choices', { count: choices }) : null,
    items > 0 ? t('survey-making:show.items', { count: items }) : null,
    after ? sayAfter(t, after) : null,
    forWhom.length > 0
      ? t('survey-making:show.for', { who: forWhom.map((who) => t(`survey-making:who.${who}`)).join(', ') })
      : null,
    equality ? t('survey-making:show.equality') : null,
    answers > 0 ? t('survey-making:show.answers', { count: answers }) : null,
  ]
  return (
    <ul className="making-facts">
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

/** Which answer leads here, in the words that people choose. */
function sayAfter(t: Words['t'], { number, answers }: NonNullable<ListedQuestion['after']>): string {
  const said = answers.map(({ words, key }) => (words ? plainText(words) : t(key))).join(', ')
  return t('survey-making:show.after', { count: answers.length, number, answers: said })
}

function Removed({ survey: { id, removed, seenAt } }: { survey: Overview }) {
  const { t } = useWords()
  return (
    <Details summary={t('survey-making:show.removed', { count: removed.length })}>
      <form method="post" action={addressOf(id)}>
        <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
        <ul className="making-removed">
          {removed.map((question) => (
            <li key={question.id}>
              <p>{readable(question.ask) || t('survey-making:show.no-words')}</p>
              <Button name="do" value={`back:${question.id}`} look="small" picture="action.undo">
                {t('survey-making:show.put-back')}
                <span className="unseen">: {readable(question.ask)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </Details>
  )
}
