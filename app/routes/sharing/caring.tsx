import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCaring } from '../../domain/sharing/caring'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PersonTile } from '../../kit/person-tile'
import { TopicList } from '../../kit/topic-list'
import { openMemberPage } from '../../session.server'
import { faceOf, listedTopics } from './say-shares'

export const handle = { words: 'sharing' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  return {
    head: { title: words.t('sharing:caring.title'), noIndex: true },
    people: listCaring(viewer, now),
    stopped: url.searchParams.get('done') === 'stopped',
  }
}

export default function Caring() {
  const words = useWords()
  const { t } = words
  const { people, stopped } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me" page={t('me:title')} />
      {stopped ? (
        <Banner kind="success" announce>
          {t('sharing:done.stopped')}
        </Banner>
      ) : null}
      <PageTitle picture="person.supporter" lead={t('sharing:caring.lead')}>
        {t('sharing:caring.title')}
      </PageTitle>
      {people.length === 0 ? (
        <>
          <p>{t('sharing:caring.nobody')}</p>
          <p>{t('sharing:caring.how')}</p>
        </>
      ) : null}
      {people.map((person) => (
        <Block key={person.id} id={`person-${person.id}`} title={person.fullName} look="panel">
          <PersonTile {...faceOf(person)} name={t('sharing:caring.you-support', { name: person.name })} />
          {person.news > 0 ? <p className="written-new">{t('sharing:caring.news')}</p> : null}
          {person.topics.length > 0 ? (
            <>
              <TopicList
                label={t('sharing:caring.shared', { name: person.name })}
                topics={listedTopics(words, person.topics, person.things, person.name)}
              />
              <LinkButton href={`/caring/${person.id}`} picture="person.supporter">
                {t('sharing:caring.open', { name: person.name })}
              </LinkButton>
            </>
          ) : (
            <p>{t('sharing:caring.nothing', { name: person.name })}</p>
          )}
        </Block>
      ))}
    </>
  )
}
