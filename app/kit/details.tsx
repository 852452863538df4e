import type { ReactNode } from 'react'
import { Picture } from './picture'
import { isPictureKey } from './pictures/registry'

type Props = {
  summary: ReactNode
  children: ReactNode
  picture?: string
  open?: boolean
  /** Its language, where the words around it may be in another. */
  own?: { lang: string; dir: 'ltr' | 'rtl' }
}

/** Something that stays closed until it is pressed. The browser's own control: it works without scripts. */
export function Details({ summary, children, picture, open, own }: Props) {
  return (
    <details className="details" open={open} {...own}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className="details-body">
        {picture && isPictureKey(picture) ? <Picture of={picture} size="medium" /> : null}
        <div>{children}</div>
      </div>
    </details>
  )
}
