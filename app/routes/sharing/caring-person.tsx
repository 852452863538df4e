import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showCaring } from '../../domain/sharing/caring'
import type { Topic } from '../../domain/sharing/topics'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import type { PictureKey } from '../../kit/pictures/registry'
import { openMemberPage } from '../../session.server'
import { faceOf, sayEnd, sayTopic, TOPIC_PICTURES } from './say-shares'
import { TOPIC_PAGES } from './topic-pages'

export const handle = { words: 'sharing' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const person = showCaring(viewer, params.person ?? '', now)
  if (!person) throw new Response(null, { status: 404 })
  return {
    head: { title: person.name, section: words.t('sharing:caring.title'), noIndex: true },
    person,
    joined: url.searchParams.get('done') === 'joined',
  }
}

export default function CaringForOne() {
  const words = useWords()
  const { t } = words
  const { person, joined } = useLoaderData<typeof loader>()
  const { id, name, fullName, things } = person
  const topics = person.topics.filter(({ topic }) => topic in TOPIC_PAGES)
  return (
    <>
      <BackLink href="/caring" page={t('sharing:caring.title')} />
      {joined ? (
        <Banner kind="success" announce>
          {t('sharing:done.joined', { name })}
        </Banner>
      ) : null}
      <PageTitle picture={faceOf(person).picture} lead={t('sharing:caring.choose', { name })}>
        {fullName}
      </PageTitle>
      {topics.length === 0 ? <p>{t('sharing:caring.nothing', { name })}</p> : null}
      <ul className="big-topics">
        {topics.map((one) => (
          <li key={one.shareId}>
            <OpenTopic
              person={id}
              topic={one.topic}
              thing={one.thing}
              picture={TOPIC_PICTURES[one.topic]}
              name={sayTopic(words, one, things, name)}
              can={one.can}
              until={sayEnd(words, one.endsAt)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = {
  person: string
  topic: Topic
  thing: string | null
  picture: PictureKey
  name: string
  can: 'see' | 'do'
  until: string | undefined
}

/** One press: from then on one helps, and stands on that page. */
function OpenTopic({ person, topic, thing, picture, name, can, until }: Props) {
  const { t } = useWords()
  return (
    <form method="post" action="/caring/help">
      <HiddenFields
        values={[
          { name: 'person', value: person },
          { name: 'topic', value: topic },
          ...(thing ? [{ name: 'thing', value: thing }] : []),
        ]}
      />
      <button type="submit" className="big-topic">
        <Picture of={picture} size="large" />
        <span className="big-topic-words">
          <span className="big-topic-name">{name}</span>
          <span>{t(`sharing:you-can.${can}`)}</span>
          {until ? <span>{t('kit:topic.until', { date: until })}</span> : null}
        </span>
      </button>
    </form>
  )
}
