import { type ReactNode, useId } from 'react'
import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  title: string
  level?: 1 | 2 | 3
  picture?: PictureKey
  children?: ReactNode
}

const PIECES = 12

/**
 * Something to be glad about: a picture that is still until the button is pressed, moves for a few seconds and is still
 * again. Where motion is not wanted the press shows the same pieces, lying still. A checkbox holds it, so no script does.
 */
export function Celebration({ title, level = 1, picture = 'celebrate', children }: Props) {
  const { t } = useWords()
  const id = `celebrate${useId().replaceAll(':', '')}`
  const Heading = `h${level}` as const
  return (
    <div className="celebration">
      {/* Without the browser's memory of forms: it would start by itself on the way back. */}
      <input type="checkbox" id={id} className="celebration-press" autoComplete="off" />
      <div className="celebration-stage">
        <div className="celebration-pieces" aria-hidden="true">
          {Array.from({ length: PIECES }, (_, index) => (
            <span key={index} />
          ))}
        </div>
        <Picture of={picture} size="huge" eager />
        <div className="celebration-words">
          <Heading>{title}</Heading>
          {children}
        </div>
      </div>
      <label htmlFor={id} className="button button-quiet">
        <Picture of="celebrate" size="tiny" />
        <span>{t('kit:celebration.show')}</span>
      </label>
    </div>
  )
}
