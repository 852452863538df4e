import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { useKept } from '../kept'
import { Picture } from '../picture'

const LINKS = ['safety', 'words', 'accessibility', 'privacy', 'credits'] as const

/** Help in the same place on every page, then the pages that every public site has. */
export function Footer() {
  const { phone } = usePage().site
  const html = useKept(`footer ${phone}`, () => <FooterInside phone={phone} />)
  return <footer className="site-footer" dangerouslySetInnerHTML={{ __html: html }} />
}

function FooterInside({ phone }: { phone: string }) {
  const { t } = useWords()
  return (
    <>
      <section className="help-line" aria-labelledby="help-line">
        <Picture of="action.phone" size="medium" />
        <div>
          <h2 id="help-line">{t('shared:help.title')}</h2>
          <p>
            {t('shared:help.phone')} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </p>
          <p>
            <a href="/help">{t('shared:help.page')}</a>
          </p>
        </div>
      </section>
      <nav aria-label={t('shared:footer.label')}>
        <ul className="footer-links">
          {LINKS.map((key) => (
            <li key={key}>
              <a href={`/${key}`}>{t(`shared:footer.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="footer-area">{t('shared:footer.area')}</p>
    </>
  )
}
