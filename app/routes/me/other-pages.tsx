import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { Picture } from '../../kit/picture'
import type { PictureKey } from '../../kit/pictures/registry'

type Place = { href: string; key: string; picture: PictureKey }

/** What may be shared, and so is there for a helper too. */
const SHARED: Place[] = [
  { href: '/me/week', key: 'week', picture: 'me.week' },
  { href: '/me/goals', key: 'goals', picture: 'me.goals' },
  { href: '/me/requests', key: 'requests', picture: 'me.requests' },
  { href: '/me/about', key: 'about', picture: 'me.about' },
]
/** What is a person's own alone. */
const OWN: Place[] = [
  { href: '/me/people', key: 'people', picture: 'me.people' },
  { href: '/me/looked', key: 'looked', picture: 'me.looked' },
  { href: '/me/data', key: 'data', picture: 'me.data' },
  { href: '/me/sign-in', key: 'sign-in', picture: 'me.passkey' },
]

/** A quiet list of the other pages, and the way out. */
export function OtherPages({ helping }: { helping: boolean }) {
  const { t } = useWords()
  return (
    <nav className="me-pages" aria-labelledby="pages">
      <h2 id="pages">{t('me:pages.title')}</h2>
      <ul>
        {[...SHARED, ...(helping ? [] : OWN)].map(({ href, key, picture }) => (
          <li key={href}>
            <a href={href}>
              <Picture of={picture} size="small" />
              <span>{t(`me:pages.${key}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/sign-out">
        <Button look="quiet" picture="action.leave">
          {t('me:pages.sign-out')}
        </Button>
      </form>
    </nav>
  )
}
