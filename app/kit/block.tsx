import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'
import { ListenToPart } from './read-aloud'

type Props = {
  id: string
  title: string
  picture?: PictureKey
  children: ReactNode
  look?: 'plain' | 'panel'
}

/** One part of a page: a heading with its picture, a small button that reads it out, and the words. */
export function Block({ id, title, picture, children, look = 'plain' }: Props) {
  return (
    <section className={`block block-${look}`} aria-labelledby={id} data-listen-part>
      <div className="block-head">
        {picture ? <Picture of={picture} size="medium" /> : null}
        <h2 id={id}>{title}</h2>
        <ListenToPart part={title} />
      </div>
      {children}
    </section>
  )
}
