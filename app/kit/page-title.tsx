import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  children: ReactNode
  picture?: PictureKey
  lang?: string
  dir?: 'ltr' | 'rtl'
  lead?: ReactNode
}

/** The one h1 of a page, with its picture. */
export function PageTitle({ children, picture, lang, dir, lead }: Props) {
  return (
    <div className="page-title">
      {picture ? <Picture of={picture} size="large" eager /> : null}
      <div>
        <h1 lang={lang} dir={dir}>
          {children}
        </h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
    </div>
  )
}
