import { useWords } from '../../i18n/words'
import { Glyph } from '../../kit/glyph'
import { Picture } from '../../kit/picture'
import type { Preferences } from '../../preferences/preferences'

type Sample<S extends keyof Preferences> = { value: Preferences[S] }

export const TextSample = ({ value }: Sample<'text'>) => (
  <span className="sample sample-text" data-text={value}>
    Aa
  </span>
)

export function SpaceSample({ value }: Sample<'space'>) {
  const { t } = useWords()
  return (
    <span className="sample sample-space" data-space={value}>
      {t('settings:sample.short')}
    </span>
  )
}

/** A small page in these colours: a card, words, a link and a button. */
export function ColoursSample({ value }: Sample<'colours'>) {
  const { t } = useWords()
  return (
    <span className="sample sample-colours" data-colours={value}>
      <span className="sample-card">
        <span className="sample-link">{t('settings:sample.name')}</span>
        <span className="sample-button">Aa</span>
      </span>
    </span>
  )
}

export function PicturesSample({ value }: Sample<'pictures'>) {
  return (
    <span className="sample sample-pictures" data-pictures={value}>
      <Picture of="kind.gardening" />
      <Lines count={value === 'large' ? 1 : 2} />
    </span>
  )
}

export const PageSample = ({ value }: Sample<'page'>) => (
  <span className="sample sample-page">{value === 'all' ? <Lines count={6} /> : <Lines count={2} />}</span>
)

export const MotionSample = ({ value }: Sample<'motion'>) => (
  <span className="sample sample-sign">
    <Glyph of={value === 'none' ? 'stop' : 'play'} />
  </span>
)

/** Dots as close together as the words come. */
export const SpeedSample = ({ value }: Sample<'speed'>) => (
  <span className="sample sample-sign">
    <Glyph of="speaker" />
    <span className={`sample-speed sample-speed-${value}`} />
  </span>
)

const Lines = ({ count }: { count: number }) => (
  <span className="sample-lines">
    {Array.from({ length: count }, (_, line) => (
      <span key={line} />
    ))}
  </span>
)
