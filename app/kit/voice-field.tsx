import { useWords } from '../i18n/words'
import { AboutField, describedBy } from './about-field'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Props = {
  name: string
  label: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  error?: string
  /** The address of the recording that is kept now. It can be taken away: then `<name>-remove` is "yes". */
  current?: string
}

/** A recording ends by itself after this many seconds, and how long it is so far is said in steps of this many. */
const LONGEST = 120
const STEP = 5

/**
 * A recording of one's voice: a file from the device, and, where the browser can record and the page asks for
 * `scripts: ['voice']`, buttons that make one. The form needs `upload`.
 */
export function VoiceField({ name, label, asTitle, hint, error, current }: Props) {
  const { t } = useWords()
  const labelled = <label htmlFor={name}>{label}</label>
  const about = describedBy({ id: name, hint, error })
  return (
    <div className={error ? 'field field-wrong' : 'field'} data-voice>
      {asTitle ? <h1>{labelled}</h1> : labelled}
      <AboutField id={name} hint={hint} error={error} />
      <Recorder label={label} />
      <p id={`${name}-file`}>{t('kit:voice.file')}</p>
      <input
        type="file"
        accept="audio/*"
        id={name}
        name={name}
        className="file-box"
        aria-describedby={[about, `${name}-file`].filter(Boolean).join(' ')}
        aria-invalid={error ? true : undefined}
      />
      {current ? <Current name={name} src={current} /> : null}
    </div>
  )
}

function Current({ name, src }: { name: string; src: string }) {
  const { t } = useWords()
  return (
    <div className="voice-now">
      {/* biome-ignore lint/a11y/useMediaCaption: nobody has written down what the person said */}
      <audio controls preload="none" src={src} aria-label={t('kit:voice.current')} />
      <div className="choice">
        <input type="checkbox" id={`${name}-remove`} name={`${name}-remove`} value="yes" />
        <label htmlFor={`${name}-remove`}>{t('kit:voice.remove')}</label>
      </div>
    </div>
  )
}

const BUTTONS: { does: string; look: 'main' | 'quiet'; picture: PictureKey }[] = [
  { does: 'start', look: 'main', picture: 'voice.record' },
  { does: 'stop', look: 'main', picture: 'action.stop' },
  { does: 'listen', look: 'quiet', picture: 'action.read-aloud' },
  { does: 'hush', look: 'quiet', picture: 'action.stop' },
  { does: 'again', look: 'quiet', picture: 'action.again' },
]

/** What the script says: each in a `data-say-…` of the recorder, since only pages have words. */
const SAYINGS = ['asking', 'recording', 'nearly', 'full', 'ready', 'refused', 'no-microphone', 'failed']

/** Hidden until the script has found that the browser can record. */
function Recorder({ label }: { label: string }) {
  const { t } = useWords()
  const sayings = SAYINGS.map((name) => [`data-say-${name}`, t(`kit:voice.${name}`)])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like one more question
    <div className="voice-recorder" role="group" aria-label={label} hidden {...Object.fromEntries(sayings)}>
      <p className="voice-note" role="status" />
      <p className="voice-time" data-step={STEP} data-times={JSON.stringify(times(t))} />
      <div className="buttons">
        {BUTTONS.map(({ does, look, picture }) => (
          <button
            key={does}
            type="button"
            className={`button button-${look}`}
            data-voice-does={does}
            hidden={does !== 'start'}
          >
            <Picture of={picture} size="tiny" />
            <span>{t(`kit:voice.${does}`)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** "You have recorded 5 seconds." and so on: only a page knows how its language counts. */
const times = (t: ReturnType<typeof useWords>['t']) =>
  Array.from({ length: LONGEST / STEP }, (_, index) => t('kit:voice.so-far', { count: (index + 1) * STEP }))
