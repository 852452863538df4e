import { useWords } from '../../../i18n/words'

/**
 * The Enter key in a box presses the first button of a form. Where that would look for a picture, or add something,
 * this one stands before it, and saves.
 */
export function FirstButton() {
  const { t } = useWords()
  return (
    <button type="submit" name="do" value="save" className="making-first" tabIndex={-1} aria-hidden="true">
      {t('survey-making:about.save')}
    </button>
  )
}
