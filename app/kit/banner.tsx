import type { ReactNode } from 'react'
import { Picture } from './picture'

type Props = {
  kind: 'info' | 'warning' | 'success'
  title?: string
  children: ReactNode
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** Set on the one banner that tells what a press just did: it is read out when the page opens. */
  announce?: boolean
}

/** Something that people must know before they read on. */
export function Banner({ kind, title, children, lang, dir, announce }: Props) {
  return (
    <div className={`banner banner-${kind}`} lang={lang} dir={dir} role={announce ? 'status' : undefined}>
      <Picture of={`state.${kind}`} size="small" eager />
      <div>
        {title ? <p className="banner-title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
