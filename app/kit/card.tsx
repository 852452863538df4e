import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export const Cards = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className="cards" aria-label={label}>
    {children}
  </ul>
)

type Props = {
  href: string
  title: string
  picture: PictureKey
  lang?: string
  dir?: 'ltr' | 'rtl'
  children?: ReactNode
  level?: 2 | 3
  eager?: boolean
}

/** One thing in a list of cards. Its heading is the link, and the whole card can be pressed. */
export function Card({ href, title, picture, lang, dir, children, level = 2, eager }: Props) {
  const Heading = `h${level}` as const
  return (
    <li className="card">
      <Picture of={picture} size="large" eager={eager} />
      <div className="card-words">
        <Heading className="card-title">
          <a href={href} lang={lang} dir={dir}>
            {title}
          </a>
        </Heading>
        {children}
      </div>
    </li>
  )
}
