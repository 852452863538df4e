import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Mark } from '../mark'
import { Picture } from '../picture'
import type { PictureKey } from '../pictures/registry'
import { LanguageSwitch } from './language-switch'

/** The main places, in the order of the site. Later issues add theirs here. */
const PLACES: { href: string; key: string; picture: PictureKey }[] = [
  { href: '/activities', key: 'activities', picture: 'page.activities' },
  { href: '/my-list', key: 'my-list', picture: 'page.my-list' },
  { href: '/help', key: 'help', picture: 'page.help' },
  { href: '/settings', key: 'settings', picture: 'page.settings' },
]

export function Header({ leave }: { leave?: boolean }) {
  const { t } = useWords()
  const { site, path } = usePage()
  return (
    <header className="site-header">
      <div className="site-bar">
        <a className="brand" href="/">
          <Mark />
          <span className="brand-name">{site.name}</span>
        </a>
        <LanguageSwitch />
        {leave ? (
          <a className="leave" href="https://www.bbc.co.uk/weather" data-leave rel="noreferrer">
            {t('shared:leave')}
          </a>
        ) : null}
      </div>
      <nav className="places" aria-label={t('shared:nav.label')}>
        <ul>
          {PLACES.map(({ href, key, picture }) => (
            <li key={href}>
              <a href={href} aria-current={current(path, href)}>
                <Picture of={picture} size="small" eager />
                <span>{t(`shared:nav.${key}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="listen-page" data-listen-page hidden>
        {t('shared:listen.page')}
      </button>
    </header>
  )
}

/** "page" on the page itself, "true" on the pages below it. */
function current(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
