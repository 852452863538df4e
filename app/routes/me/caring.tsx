import type { Supported } from '../../domain/sharing/caring'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { PersonTile } from '../../kit/person-tile'
import { faceOf } from '../sharing/say-shares'

const MOST = 4

/** Whom one supports, each with the way to what they share. */
export function Caring({ people }: { people: readonly Supported[] }) {
  const { t } = useWords()
  if (people.length === 0) return null
  return (
    <Block id="caring" title={t('me:caring.title')} picture="person.supporter">
      <ul className="me-caring">
        {people.slice(0, MOST).map((person) => (
          <PersonTile key={person.id} as="li" {...faceOf(person)} name={person.name}>
            {person.news > 0 ? <p>{t('me:caring.news', { name: person.name })}</p> : null}
            <LinkButton href={`/caring/${person.id}`} look="small">
              {t('me:caring.open', { name: person.name })}
            </LinkButton>
          </PersonTile>
        ))}
      </ul>
      <p>
        <a href="/caring">{t('me:caring.all')}</a>
      </p>
    </Block>
  )
}
