import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export type PathStep = {
  picture: PictureKey
  title: string
  /** In words: "Monday 7 December 2026". */
  when?: string
  words?: ReactNode
  state: 'done' | 'now' | 'next'
  /** Who wrote it, in whole words: "Written by Jo for Sam". */
  by?: string
  /** The person has not seen it yet. */
  isNew?: boolean
}

/** What happened, where we are and what comes, as tiles on one line. */
export function PicturePath({ steps, label }: { steps: readonly PathStep[]; label?: string }) {
  return (
    <ol className="picture-path" aria-label={label}>
      {steps.map((step, index) => (
        <Step key={index} {...step} />
      ))}
    </ol>
  )
}

function Step({ picture, title, when, words, state, by, isNew }: PathStep) {
  const { t } = useWords()
  return (
    <li className={`path-step path-step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="path-mark" aria-hidden="true" />
      <Picture of={picture} size="medium" />
      <div className="path-words">
        <p className="path-title">
          {/* What is done shows by its mark alone, or a long history would say nothing else. */}
          <span className={state === 'done' ? 'unseen' : 'path-state'}>{t(`kit:path.${state}`)}</span>
          <span className="unseen">: </span>
          <strong>{title}</strong>
          {isNew ? <span className="path-new">{t('kit:path.new')}</span> : null}
        </p>
        {when ? <p className="path-when">{when}</p> : null}
        {typeof words === 'string' ? <p>{words}</p> : words}
        {by ? <p className="path-by">{by}</p> : null}
      </div>
    </li>
  )
}
