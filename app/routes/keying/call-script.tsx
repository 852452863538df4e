import { inLang, type Texts } from '../../domain/surveys/definition'
import { useWords } from '../../i18n/words'

/** What staff say before the first question: who they are, what happens, and that the person can stop. */
export function CallScript({ title, minutes }: { title: Texts; minutes: number }) {
  const { t, lang } = useWords()
  return (
    <section className="key-call" aria-labelledby="call-script">
      <h2 id="call-script">{t('keying:call.title')}</h2>
      <ul>
        <li>{t('keying:call.hello')}</li>
        <li>{t('keying:call.about', { title: inLang(title, lang).words })}</li>
        <li>{t('keying:call.minutes', { minutes })}</li>
        <li>{t('keying:call.name')}</li>
        <li>{t('keying:call.skip')}</li>
        <li>{t('keying:call.stop')}</li>
        <li>{t('keying:call.start')}</li>
      </ul>
      <p>{t('keying:call.ask')}</p>
    </section>
  )
}
