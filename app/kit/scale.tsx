import type { ReactNode } from 'react'
import type { OwnLang } from './about-field'
import { Choices } from './choices'
import type { PictureKey } from './pictures/registry'

export type ScaleStep = { value: string; label: string; picture: PictureKey }

type Props = {
  name: string
  legend: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  own?: OwnLang
  hintOwn?: OwnLang
  about?: ReactNode
  /** From one end to the other. */
  steps: readonly ScaleStep[]
  chosen?: string
  error?: string
}

/** One answer on a scale, each step with its picture and its words: no number to understand, no slider to hold. */
export const Scale = ({ steps, chosen, ...rest }: Props) => (
  <Choices {...rest} type="radio" row choices={[...steps]} chosen={chosen === undefined ? [] : [chosen]} />
)
