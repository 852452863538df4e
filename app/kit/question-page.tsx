import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Button, Buttons } from './button'
import { HiddenFields, type HiddenValue } from './hidden-fields'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  /** Which question this is, from 1, and how many there are. */
  number: number
  total: number
  picture?: PictureKey
  /** Sent as `key`: one key makes one row, however often the form is sent. */
  formKey?: string
  hidden?: readonly HiddenValue[]
  nextLabel?: string
  /** Given: a way back. It is a button that sends `go=back`, and the action leads there: nothing typed is lost. */
  back?: string | boolean
  canSkip?: boolean
  canBeUnsure?: boolean
  /** A button that sends `go=stop`: what was just typed is kept as well. */
  canStop?: boolean
  /** A link, for where nothing is typed. */
  stopLink?: { href: string; words: string }
  /** The form carries a file. */
  upload?: boolean
  children: ReactNode
}

/**
 * One question on its own page: where we are, the question (a Field, Choices … with `asTitle`), and what one can do.
 * Every button sends the form with `go`: next, unsure, skip, back or stop. Return in a box is `next`.
 */
export function QuestionPage(props: Props) {
  const { number, total, picture, formKey, hidden = [], upload, stopLink, children } = props
  const { t } = useWords()
  return (
    <form
      method="post"
      noValidate
      encType={upload ? 'multipart/form-data' : undefined}
      className="question-page"
    >
      <HiddenFields values={formKey ? [...hidden, { name: 'key', value: formKey }] : hidden} />
      <QuestionProgress
        number={number}
        total={total}
        picture={picture}
        words={t('kit:question.where', { number, total })}
      />
      {children}
      <Ways {...props} />
      {stopLink ? (
        <p>
          <a href={stopLink.href}>{stopLink.words}</a>
        </p>
      ) : null}
    </form>
  )
}

/** The first button is the one that Return presses, so it comes before the way back. */
function Ways({ number, nextLabel, back, canSkip, canBeUnsure, canStop }: Props) {
  const { t } = useWords()
  return (
    <>
      <Buttons>
        <Button name="go" value="next" picture="action.next">
          {nextLabel ?? t('kit:question.next')}
        </Button>
        {canBeUnsure ? (
          <Button name="go" value="unsure" look="quiet" picture="action.not-sure">
            {t('kit:question.unsure')}
          </Button>
        ) : null}
        {canSkip ? (
          <Button name="go" value="skip" look="quiet" picture="action.skip">
            {t('kit:question.skip')}
          </Button>
        ) : null}
      </Buttons>
      {back || canStop ? (
        <Buttons>
          {back ? (
            <Button name="go" value="back" look="small" picture="action.back">
              {number > 1 ? t('kit:question.back', { number: number - 1 }) : t('kit:question.leave')}
            </Button>
          ) : null}
          {canStop ? (
            <Button name="go" value="stop" look="small" picture="action.pause">
              {t('kit:question.stop')}
            </Button>
          ) : null}
        </Buttons>
      ) : null}
    </>
  )
}

type ProgressProps = { number: number; total: number; picture?: PictureKey; words: string }

/** "Question 2 of 6", as words and as a row of boxes. */
export function QuestionProgress({ number, total, picture, words }: ProgressProps) {
  return (
    <div className="question-progress">
      {picture ? <Picture of={picture} size="large" eager /> : null}
      <div>
        <p>{words}</p>
        <div className="question-bar" aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            <span key={index} className={index < number ? 'question-bar-done' : undefined} />
          ))}
        </div>
      </div>
    </div>
  )
}
