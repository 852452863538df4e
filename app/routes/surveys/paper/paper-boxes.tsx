import type { ReactNode } from 'react'
import type { OwnLang } from '../../../kit/about-field'
import { Picture } from '../../../kit/picture'
import { pictureOf } from '../questions/question-props'
import { Said } from './paper-words'

export type Box = { key: string; words: string; own?: OwnLang; picture?: string; about?: string }

/** An empty box to tick, or to write a number in. */
export const Tick = ({ look = 'tick' }: { look?: 'tick' | 'place' }) => (
  <span className={`paper-${look}`} aria-hidden="true" />
)

/** Lists of more than this stand in two columns. */
const ONE_COLUMN = 5
/** Longer ones have smaller pictures as well. */
const ROOMY = 10

type TicksProps = { boxes: readonly Box[]; look?: 'tick' | 'place'; columns?: boolean }

/** What there is to choose: a large box, the picture, and the words. */
export function Ticks({ boxes, look, columns = boxes.length > ONE_COLUMN }: TicksProps) {
  const looks = ['paper-ticks', columns && 'paper-ticks-two', boxes.length > ROOMY && 'paper-ticks-many']
  return (
    <ul className={looks.filter(Boolean).join(' ')}>
      {boxes.map((box) => (
        <li key={box.key}>
          <Tick look={look} />
          <BoxPicture of={box.picture} />
          <span className="paper-tick-words">
            <Said own={box.own}>{box.words}</Said>
            {box.about ? <span className="paper-tick-about">{box.about}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A scale: all steps in one row, each with its picture, its words and its box. */
export const ScaleRow = ({ boxes }: { boxes: readonly Box[] }) => (
  <ul className="paper-scale">
    {boxes.map((box) => (
      <li key={box.key}>
        <BoxPicture of={box.picture} />
        <Said own={box.own}>{box.words}</Said>
        <Tick />
      </li>
    ))}
  </ul>
)

function BoxPicture({ of }: { of: string | undefined }) {
  const picture = pictureOf(of)
  return picture ? <Picture of={picture} size="small" eager /> : null
}

/** Lines to write on. */
export const Lines = ({ count }: { count: number }) => (
  <span className="paper-write" aria-hidden="true">
    {Array.from({ length: count }, (_, at) => (
      <span key={at} />
    ))}
  </span>
)

/** A box to write a few letters or figures in, with what they are. */
export const WriteBox = ({ children, wide }: { children?: ReactNode; wide?: boolean }) => (
  <span className="paper-figure">
    {children}
    <span className={wide ? 'paper-figure-box paper-figure-wide' : 'paper-figure-box'} aria-hidden="true" />
  </span>
)
