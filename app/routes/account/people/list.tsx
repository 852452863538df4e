import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ListedPerson, listPeople } from '../../../domain/account/look-after'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Field } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import { Pagination } from '../../../kit/pagination'
import { PersonTile } from '../../../kit/person-tile'
import { isPictureKey } from '../../../kit/pictures/registry'
import { openMemberPage } from '../../../session.server'

export const handle = { words: 'account' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url } = openMemberPage(request)
  const q = url.searchParams.get('q') ?? ''
  const page = Math.max(1, Math.floor(Number(url.searchParams.get('page')) || 1))
  const found = listPeople(viewer, q, page)
  if (!found) throw new Response(null, { status: 404 })
  return { head: { title: words.t('account:people.title'), noIndex: true }, ...found, q, page }
}

export default function People() {
  const { t } = useWords()
  const { people, total, pages, q, page } = useLoaderData<typeof loader>()
  const addressOf = (number: number) => `/staff/people?${new URLSearchParams({ q, page: String(number) })}`
  return (
    <>
      <BackLink href="/staff" page={t('account:people.desk')} />
      <PageTitle picture="action.people" lead={t('account:people.lead')}>
        {t('account:people.title')}
      </PageTitle>
      <Buttons>
        <LinkButton href="/staff/people/new" picture="account.new">
          {t('account:people.new')}
        </LinkButton>
      </Buttons>
      <search>
        <form method="get" className="people-search">
          <Field name="q" label={t('account:people.search')} value={q} type="search" maxLength={80} />
          <Buttons>
            <Button look="quiet" picture="action.search">
              {t('account:people.find')}
            </Button>
          </Buttons>
        </form>
      </search>
      <h2>{q ? t('account:people.found', { count: total }) : t('account:people.all', { count: total })}</h2>
      <ul className="people-list">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={addressOf} />
    </>
  )
}

function PersonLine({ person: { id, name, picture, kind } }: { person: ListedPerson }) {
  const { t } = useWords()
  return (
    <PersonTile
      as="li"
      name={name}
      picture={isPictureKey(picture) ? picture : undefined}
      about={t(`account:kind.${kind}`)}
    >
      <a className="people-open" href={`/staff/people/${id}`}>
        {t('account:people.open', { name })}
      </a>
    </PersonTile>
  )
}
