import type { ReactNode } from 'react'
import { usePage } from '../i18n/page-context'
import { Picture, type PictureSize } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  name: string
  /** The address of a photo of the person. */
  photo?: string
  /** The picture that the person chose, where there is no photo. */
  picture?: PictureKey
  /** One line: "Your sister", "Support worker at Hill Farm". */
  about?: string
  size?: PictureSize
  as?: 'div' | 'li'
  /** The first person of a page, so that the face is not held back. */
  eager?: boolean
  children?: ReactNode
}

/** A person: their face, and their name beside it. The name says who it is, so the face is silent. */
export function PersonTile(props: Props) {
  const { name, photo, picture, about, size = 'medium', as: Tag = 'div', eager = false, children } = props
  return (
    <Tag className={`person-tile person-tile-${size}`}>
      {photo ? (
        <PersonPhoto src={photo} size={size} eager={eager} />
      ) : (
        <Picture of={picture ?? 'page.me'} size={size} eager={eager} />
      )}
      <div>
        <p className="person-name">{name}</p>
        {about ? <p className="person-about">{about}</p> : null}
        {children}
      </div>
    </Tag>
  )
}

type PhotoProps = { src: string; size?: PictureSize; alt?: string; eager?: boolean }

/** A photo on a tile like every picture's, cut to a square. `alt` only where no words beside it say who it is. */
export function PersonPhoto({ src, size = 'medium', alt = '', eager = false }: PhotoProps) {
  const wanted = usePage().preferences.pictures !== 'off'
  return (
    <span className={`picture picture-${size} picture-photo`} aria-hidden={alt === '' ? true : undefined}>
      <img
        src={src}
        alt={alt}
        width={320}
        height={320}
        loading={eager && wanted ? 'eager' : 'lazy'}
        decoding="async"
      />
    </span>
  )
}
