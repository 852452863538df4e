import { usePage } from '../i18n/page-context'
import { usePictureAddress, usePictureArt } from './pictures/pictures'
import type { PictureKey } from './pictures/registry'

export type PictureSize = 'tiny' | 'small' | 'medium' | 'large' | 'huge'

type Props = {
  of: PictureKey
  size?: PictureSize
  /** Only when the picture says what the words beside it do not. */
  alt?: string
  /** For the first picture of a page, so that it is not held back. */
  eager?: boolean
}

/** Pictures that point along the line of reading, and so turn round in right-to-left languages. */
const TURNS = /^(day\.|scale\.|importance\.|action\.(back|next|previous|skip|undo)$|word\.referral$)/

/**
 * One picture for one idea, on a white tile in every theme. Beside words that say the same it is silent.
 * Lazy and hidden by `display: none` together mean that "words only" downloads no picture.
 */
export function Picture({ of, size = 'medium', alt = '', eager = false }: Props) {
  const picture = usePictureAddress(of)
  const artOf = usePictureArt()
  const wanted = usePage().preferences.pictures !== 'off'
  if (!picture) return null
  const turns = TURNS.test(of) && !picture.site
  const art = alt === '' ? artOf(picture) : undefined
  // Our own art, made by commands/build-assets.ts.
  if (art) {
    const kind = `picture picture-${size}${turns ? ' picture-turns' : ''}`
    return wanted ? (
      <span className={kind} aria-hidden="true" dangerouslySetInnerHTML={{ __html: art }} />
    ) : null
  }
  return (
    <span className={`picture picture-${size}`} aria-hidden={alt === '' ? true : undefined}>
      <img
        className={turns ? 'picture-turns' : undefined}
        src={picture.address}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={eager && wanted ? 'eager' : 'lazy'}
        decoding="async"
      />
    </span>
  )
}
