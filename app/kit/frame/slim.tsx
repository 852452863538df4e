import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { ListenToPage } from '../read-aloud'
import { LanguageSwitch } from './language-switch'

/**
 * The frame of a page with one question: the name of the site, "read this page to me", the languages, the settings.
 * The main places stay away, so that nothing but the question asks for a press, and little data is needed: the mark
 * is the picture that browsers ask for anyway.
 */
export function SlimHeader() {
  const { t } = useWords()
  const { site } = usePage()
  return (
    <header className="site-header">
      <div className="site-bar">
        <a className="brand" href="/">
          <img src="/favicon.svg" alt="" width="60" height="60" />
          <span className="brand-name">{site.name}</span>
        </a>
        <ListenToPage slim />
        <a className="slim-link" href="/settings">
          {t('shared:nav.settings')}
        </a>
        <LanguageSwitch />
      </div>
    </header>
  )
}

/** Help is at the same place as on every page. */
export function SlimFooter() {
  const { t } = useWords()
  const { site } = usePage()
  return (
    <footer className="site-footer">
      <section className="help-line" aria-labelledby="help-line">
        <div>
          <h2 id="help-line">{t('shared:help.title')}</h2>
          <p>
            {t('shared:help.phone')} <a href={`tel:${site.phone.replaceAll(' ', '')}`}>{site.phone}</a>
          </p>
          <p>
            <a href="/help">{t('shared:help.page')}</a>
          </p>
        </div>
      </section>
    </footer>
  )
}
