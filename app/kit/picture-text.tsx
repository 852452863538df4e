import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  picture: PictureKey
  children: ReactNode
  size?: 'small' | 'medium' | 'large'
  as?: 'div' | 'li'
}

/** One picture for one idea, at the start of the line, and the words beside it. */
export function PictureText({ picture, children, size = 'medium', as: Tag = 'div' }: Props) {
  return (
    <Tag className={`picture-text picture-text-${size}`}>
      <Picture of={picture} size={size} />
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
    </Tag>
  )
}

/** A list of such lines. */
export const PictureList = ({ children }: { children: ReactNode }) => (
  <ul className="picture-list">{children}</ul>
)
