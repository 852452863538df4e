import type { Topic } from '../../domain/sharing/topics'
import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { Picture } from '../../kit/picture'
import type { PictureKey } from '../../kit/pictures/registry'

type Place = { href: string; key: string; picture: PictureKey; topic?: Topic }

/** What may be shared is there for a helper too, if it is. */
const PLACES: Place[] = [
  { href: '/me/week', key: 'week', picture: 'me.week', topic: 'week' },
  { href: '/me/goals', key: 'goals', picture: 'me.goals', topic: 'goals' },
  { href: '/me/requests', key: 'requests', picture: 'me.requests', topic: 'requests' },
  { href: '/me/about', key: 'about', picture: 'me.about', topic: 'about' },
  { href: '/me/people', key: 'people', picture: 'me.people' },
  { href: '/me/looked', key: 'looked', picture: 'me.looked' },
  { href: '/me/data', key: 'data', picture: 'me.data' },
  { href: '/me/sign-in', key: 'sign-in', picture: 'me.passkey' },
]

/** A quiet list of the other pages, and the way out. */
export function OtherPages({ topics, helping }: { topics: readonly Topic[]; helping: boolean }) {
  const { t } = useWords()
  const places = PLACES.filter(({ topic }) => (topic ? topics.includes(topic) : !helping))
  return (
    <nav className="me-pages" aria-labelledby="pages">
      <h2 id="pages">{t('me:pages.title')}</h2>
      <ul>
        {places.map(({ href, key, picture }) => (
          <li key={href}>
            <a href={href}>
              <Picture of={picture} size="small" />
              <span>{t(`me:pages.${key}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      {helping ? null : (
        <form method="post" action="/sign-out">
          <Button look="quiet" picture="action.leave">
            {t('me:pages.sign-out')}
          </Button>
        </form>
      )}
    </nav>
  )
}
