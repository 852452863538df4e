import { useWords } from '../../i18n/words'
import { PictureText } from '../../kit/picture-text'

/** A piece of an ordinary page, in the settings as they are now. */
export function SamplePage() {
  const { t } = useWords()
  return (
    <section className="settings-sample" aria-labelledby="sample">
      <h2 id="sample">{t('settings:sample.title')}</h2>
      <div className="block-panel">
        <h3>{t('settings:sample.name')}</h3>
        <PictureText picture="kind.gardening">{t('settings:sample.when')}</PictureText>
        <PictureText picture="action.door">{t('settings:sample.where')}</PictureText>
      </div>
    </section>
  )
}
