import type { ActivityList } from '../../../domain/activities/activity-list'
import type { Filters } from '../../../domain/activities/filters'
import { useWords } from '../../../i18n/words'
import { Buttons, LinkButton } from '../../../kit/button'
import { PictureText } from '../../../kit/picture-text'
import { listAddress } from './address'

const MOST_WAYS = 3

const EMPTY = { q: '', place: '', day: [], time: [], kind: [], access: [], cost: null, support: [], who: [] }

/** Nothing fits: never an end, always a way on. The most helpful way first. */
export function NothingFound({ list, filters }: { list: ActivityList; filters: Filters }) {
  const { t } = useWords()
  return (
    <div className="nothing-found">
      <h3>{t('activities:nothing.title')}</h3>
      {list.instead.length > 0 ? (
        <ul className="ways">
          {list.instead.slice(0, MOST_WAYS).map(({ without, total }) => (
            <li key={without}>
              <LinkButton href={listAddress({ ...filters, [without]: EMPTY[without] })} look="quiet">
                {t(`activities:nothing.instead.${without}`)}
              </LinkButton>{' '}
              <span className="ways-count">{t('activities:nothing.instead-found', { count: total })}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Buttons>
        <LinkButton href="/activities/choose" picture="action.choose">
          {t('activities:nothing.choose')}
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.clear">
          {t('activities:nothing.clear')}
        </LinkButton>
      </Buttons>
      <PictureText picture="action.phone" size="small">
        {t('activities:nothing.phone')}
      </PictureText>
    </div>
  )
}
