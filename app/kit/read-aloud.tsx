import { useWords } from '../i18n/words'
import { SCRIPTS } from '../scripts/addresses'
import { Glyph, type GlyphName } from './glyph'
import { useKept } from './kept'

/**
 * "Read this page to me". The space is there from the start, and the button shows in it once the device has a voice
 * for the page's language (app/scripts/page/listen.ts), so that nothing moves. The smallest phones show one word.
 * `slim`: its sign comes from the styles, and only where there is a voice.
 */
export function ListenToPage({ slim = false }: { slim?: boolean }) {
  const { t } = useWords()
  return (
    <button
      type="button"
      className={slim ? 'listen listen-page listen-slim' : 'listen listen-page'}
      data-listen-page={SCRIPTS['read-aloud']}
    >
      {slim ? null : <Glyph of="speaker" />}
      <span className="listen-long">{t('shared:listen.page')}</span>
      <span className="listen-short">{t('shared:listen.block-short')}</span>
    </button>
  )
}

/** The small button that reads one part of a page (`data-listen-part`). `part` is the part's heading. */
export function ListenToPart({ part }: { part: string }) {
  const { t } = useWords()
  const words = t('shared:listen.block-short')
  return (
    <button type="button" className="listen listen-part" data-listen aria-label={`${words}: ${part}`}>
      <Glyph of="speaker" />
      <span className="listen-word">{words}</span>
    </button>
  )
}

/** What each button does, its sign, and its key in `shared:listen`: a short word to see and a full name to hear. */
const BUTTONS: { does: string; glyph: GlyphName; key: string }[] = [
  { does: 'back', glyph: 'sentence-back', key: 'back' },
  { does: 'pause', glyph: 'pause', key: 'pause' },
  { does: 'go-on', glyph: 'play', key: 'resume' },
  { does: 'stop', glyph: 'stop', key: 'stop' },
  { does: 'slower', glyph: 'slower', key: 'slower' },
  { does: 'faster', glyph: 'faster', key: 'faster' },
]

/** The bar at the bottom while a page is read. It is in every page, hidden, because its words are. */
export function ReadingBar() {
  const { t } = useWords()
  const html = useKept('reading-bar', () => <ReadingButtons />)
  return (
    <section
      className="reading-bar"
      aria-label={t('shared:listen.bar')}
      data-reading-bar
      data-no-voice={t('shared:listen.no-voice')}
      hidden
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

function ReadingButtons() {
  const { t } = useWords()
  return (
    <>
      <p role="status" className="reading-note" />
      <div className="reading-buttons">
        {BUTTONS.map(({ does, glyph, key }) => (
          <button
            key={does}
            type="button"
            data-reading={does}
            aria-label={t(`shared:listen.${key}`)}
            hidden={does === 'go-on'}
          >
            <Glyph of={glyph} />
            <span>{t(`shared:listen.${key}-short`)}</span>
          </button>
        ))}
      </div>
    </>
  )
}
