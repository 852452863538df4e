import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Button, Buttons } from './button'
import { HiddenFields, type HiddenValue } from './hidden-fields'
import type { PictureKey } from './pictures/registry'
import { SummaryList } from './summary-list'

export type AnswerToCheck = {
  question: string
  /** Empty: nothing was answered, and the page says so. */
  answer?: ReactNode
  picture?: PictureKey
  changeHref: string
  /** Makes sense alone: "Change who helps you". */
  changeLabel: string
}

type Props = {
  answers: readonly AnswerToCheck[]
  /** Sent as `key`: one key makes one row, however often the form is sent. */
  formKey: string
  sendLabel: string
  sendPicture?: PictureKey
  hidden?: readonly HiddenValue[]
  /** Where the form is sent; else to the page's own address. */
  action?: string
  /** What must be known before it is sent: above the button. */
  children?: ReactNode
}

/** All answers on one page, each with a way to change it, and one button that sends them (`go=send`). */
export function CheckAnswers(props: Props) {
  const { answers, formKey, sendLabel, sendPicture = 'action.send', hidden = [], action, children } = props
  const { t } = useWords()
  return (
    <>
      <SummaryList
        facts={answers.map(({ question, answer, picture, changeHref, changeLabel }) => ({
          name: question,
          value: answer || t('kit:check.none'),
          picture,
          change: { href: changeHref, label: changeLabel },
        }))}
      />
      {children}
      <form method="post" action={action} noValidate>
        <HiddenFields values={[...hidden, { name: 'key', value: formKey }]} />
        <Buttons>
          <Button name="go" value="send" picture={sendPicture}>
            {sendLabel}
          </Button>
        </Buttons>
      </form>
    </>
  )
}
