import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/words'
import { PictureText } from '../../../kit/picture-text'
import type { PictureKey } from '../../../kit/pictures/registry'
import { HardWords, withHardWords } from '../../../kit/text'
import { langOf } from '../lang-of'

type Props = {
  picture: PictureKey
  /** Our words, with marks on hard ones. */
  words: string
  /** A word before them that answers: "Yes." */
  answer?: string
  /** A remark of the people who run it. They write in English. */
  note?: string | null
  children?: ReactNode
}

/** One fact: its picture, its words, and what its hard words mean. */
export function Line({ picture, words, answer, note, children }: Props) {
  const { nodes, keys } = withHardWords(words)
  return (
    <PictureText as="li" picture={picture}>
      <p>
        {answer ? <strong className="answer">{answer} </strong> : null}
        {nodes}
      </p>
      {note ? <Note>{note}</Note> : null}
      {children}
      <HardWords keys={keys} />
    </PictureText>
  )
}

export function Note({ children }: { children: string }) {
  const own = langOf(useWords(), 'en')
  return (
    <p className="note" {...own}>
      {withHardWords(children).nodes}
    </p>
  )
}
