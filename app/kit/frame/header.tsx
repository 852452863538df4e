import { usePage, type Who } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Glyph } from '../glyph'
import { useKept } from '../kept'
import { Mark } from '../mark'
import { Picture } from '../picture'
import type { PictureKey } from '../pictures/registry'
import { ListenToPage } from '../read-aloud'
import { LanguageSwitch } from './language-switch'

type Place = { href: string; key: string; picture: PictureKey }

const ACTIVITIES: Place = { href: '/activities', key: 'activities', picture: 'page.activities' }
const SAY: Place = { href: '/have-your-say', key: 'have-your-say', picture: 'page.have-your-say' }
const MY_LIST: Place = { href: '/my-list', key: 'my-list', picture: 'page.my-list' }
const ME: Place = { href: '/me', key: 'me', picture: 'page.me' }
const STAFF: Place = { href: '/staff', key: 'staff', picture: 'page.staff' }
const SIGN_IN: Place = { href: '/sign-in', key: 'sign-in', picture: 'page.sign-in' }
const HELP: Place = { href: '/help', key: 'help', picture: 'page.help' }
const SETTINGS: Place = { href: '/settings', key: 'settings', picture: 'page.settings' }

/** The five main places, in the order of the site. The person's own place is in the bar above. */
const placesOf = (who: Who | null): Place[] =>
  who?.isStaff ? [STAFF, ACTIVITIES, SAY, HELP, SETTINGS] : [ACTIVITIES, SAY, MY_LIST, HELP, SETTINGS]

/** Large words would fill the first screen with the main places alone: then one press shows them. */
const FOLDED_SIZES = ['larger', 'largest']

export function Header() {
  const { t } = useWords()
  const { site, preferences } = usePage()
  const folded = preferences.page === 'fewer' || FOLDED_SIZES.includes(preferences.text)
  return (
    <header className="site-header">
      <div className="site-bar">
        <a className="brand" href="/">
          <Mark />
          <span className="brand-name">{site.name}</span>
        </a>
        <ListenToPage />
        <LanguageSwitch />
        <OwnPlace />
      </div>
      {folded ? (
        <details className={`places-folded places-folded-${preferences.page}`}>
          <summary>
            <Glyph of="menu" />
            <span>{t('shared:nav.menu')}</span>
          </summary>
          <Places />
        </details>
      ) : (
        <Places />
      )}
    </header>
  )
}

/** The way to one's own pages, at the same corner of every page. */
function OwnPlace() {
  const { t } = useWords()
  const { path, who } = usePage()
  const { href, key, picture } = who ? ME : SIGN_IN
  return (
    <a className="own-place" href={href} aria-current={current(path, href)}>
      <Picture of={picture} size="tiny" eager />
      <span>{t(`shared:nav.${key}`)}</span>
    </a>
  )
}

type ShownPlace = Place & { here: ReturnType<typeof current> }

/** The same for all who are at the same place, so it is made once: of a page's elements these are a quarter. */
function Places() {
  const { t } = useWords()
  const { path, who, preferences } = usePage()
  const places = placesOf(who).map((place) => ({ ...place, here: current(path, place.href) }))
  const eager = preferences.pictures !== 'off'
  const shown = places.map(({ key, here }) => `${key} ${here}`)
  const html = useKept(`places ${eager} ${shown}`, () => <PlaceList places={places} eager={eager} />)
  return (
    <nav className="places" aria-label={t('shared:nav.label')} dangerouslySetInnerHTML={{ __html: html }} />
  )
}

function PlaceList({ places, eager }: { places: ShownPlace[]; eager: boolean }) {
  const { t } = useWords()
  return (
    <ul>
      {places.map(({ href, key, picture, here }) => (
        <li key={href}>
          <a href={href} aria-current={here}>
            <Picture of={picture} size="small" eager={eager} />
            <span>{t(`shared:nav.${key}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** "page" on the page itself, "true" on the pages below it. */
function current(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
