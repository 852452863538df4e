import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  id: string
  title: string
  picture?: PictureKey
  children: ReactNode
  look?: 'plain' | 'panel'
}

/** One part of a page: a heading with its picture, a small button that reads it out, and the words. */
export function Block({ id, title, picture, children, look = 'plain' }: Props) {
  const { t } = useWords()
  return (
    <section className={`block block-${look}`} aria-labelledby={id} data-listen-part>
      <div className="block-head">
        {picture ? <Picture of={picture} size="medium" /> : null}
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="listen-part"
          data-listen
          hidden
          aria-label={`${t('shared:listen.block-short')}: ${title}`}
        >
          {t('shared:listen.block-short')}
        </button>
      </div>
      {children}
    </section>
  )
}
