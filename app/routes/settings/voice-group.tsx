import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Glyph } from '../../kit/glyph'
import { Picture } from '../../kit/picture'

/**
 * The voices of this device. Only a script can ask for them, so without one the group is neither seen nor sent, and
 * the voice that was chosen before is kept.
 */
export function VoiceGroup() {
  const { t } = useWords()
  const { voice } = usePage().preferences
  return (
    <fieldset className="question" data-voices hidden disabled>
      <legend>
        <h2>
          <Picture of="action.voice" size="small" />
          <span>{t('settings:voice.title')}</span>
        </h2>
      </legend>
      <p className="hint" id="voice-hint">
        {t('settings:voice.hint')}
      </p>
      <div className="field">
        <label htmlFor="voice">{t('settings:voice.label')}</label>
        <select id="voice" name="voice" defaultValue={voice} aria-describedby="voice-hint">
          <option value="">{t('settings:voice.best')}</option>
          {voice ? <option value={voice}>{voice}</option> : null}
        </select>
      </div>
      <button type="button" className="button button-small" data-try data-says={t('settings:voice.says')}>
        <Glyph of="speaker" />
        <span>{t('settings:voice.try')}</span>
      </button>
    </fieldset>
  )
}
