import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ActivityList } from '../../../domain/activities/activity-list'
import { countFilters, type Filters, parseFilters } from '../../../domain/activities/filters'
import { listActivities } from '../../../domain/activities/list'
import { listTownNames } from '../../../domain/activities/towns'
import { useWords } from '../../../i18n/words'
import { LinkButton } from '../../../kit/button'
import { Cards } from '../../../kit/card'
import { PageTitle } from '../../../kit/page-title'
import { Pagination } from '../../../kit/pagination'
import { Picture } from '../../../kit/picture'
import { openPage } from '../../../session.server'
import { KeptActivityCard } from './activity-card'
import { listAddress } from './address'
import { listChosen } from './chosen'
import { FoundNotes } from './found-notes'
import { listHead } from './list-head'
import { NothingFound } from './nothing-found'
import { SearchForm } from './search-form'

export const handle = { words: 'activities' }

/** The same for every visitor: it may be kept and sent again while nothing changes. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, today } = openPage(request)
  const filters = parseFilters(url.searchParams)
  const list = listActivities(viewer, filters, today)
  return { head: listHead(words, filters, list), filters, list, towns: listTownNames(viewer) }
}

/** A phone shows about this many cards at once. */
const SHOWN_FIRST = 2

export default function Activities() {
  const { t } = useWords()
  const { filters, list, towns } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle>{t('activities:title')}</PageTitle>
      <SearchForm filters={filters} towns={towns} />
      <HelpMeChoose />
      <section className="found" aria-labelledby="found">
        <FoundTitle list={list} chosen={countFilters(filters)} />
        <ChosenFilters filters={filters} place={list.place} />
        <FoundNotes list={list} filters={filters} />
        {list.total === 0 ? (
          <NothingFound list={list} filters={filters} />
        ) : (
          <Cards>
            {list.cards.map((card, index) => (
              <KeptActivityCard
                key={card.slug}
                card={card}
                near={list.place?.name}
                eager={index < SHOWN_FIRST}
              />
            ))}
          </Cards>
        )}
        <Pagination page={list.page} pages={list.pages} href={(page) => listAddress(filters, page)} />
      </section>
    </>
  )
}

function HelpMeChoose() {
  const { t } = useWords()
  return (
    <div className="help-choose">
      <Picture of="action.choose" size="large" eager />
      <h2>{t('activities:choose.title')}</h2>
      <p>{t('activities:choose.about')}</p>
      <LinkButton href="/activities/choose">{t('activities:choose.button')}</LinkButton>
    </div>
  )
}

/** The number in words. The page opens here after a search, so it takes the place of the focus. */
function FoundTitle({ list, chosen }: { list: ActivityList; chosen: number }) {
  const { t } = useWords()
  const words =
    list.total === 0
      ? t('activities:list.heading-none')
      : t(`activities:list.${chosen === 0 ? 'all' : 'found'}`, { count: list.total })
  return (
    <h2 id="found" tabIndex={-1}>
      {words}
    </h2>
  )
}

function ChosenFilters({ filters, place }: { filters: Filters; place: ActivityList['place'] }) {
  const words = useWords()
  const { t } = words
  const chosen = listChosen(words, filters, place?.from === 'place' ? place.name : filters.place)
  if (chosen.length === 0) return null
  return (
    <div className="chosen">
      <h3>{t('activities:chosen.title')}</h3>
      <ul className="chips">
        {chosen.map((one) => (
          <li key={one.without}>
            <a className="chip chip-away" href={one.without}>
              <span className="chip-what">{one.words}.</span> <span>{t('activities:chosen.take-away')}</span>
            </a>
          </li>
        ))}
        <li>
          <a className="chip" href="/activities">
            {t('activities:chosen.clear')}
          </a>
        </li>
      </ul>
    </div>
  )
}
