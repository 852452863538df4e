import type { DataLine, DataPart, DataTopic } from '../../domain/data/read'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Details } from '../../kit/details'
import type { PictureKey } from '../../kit/pictures/registry'
import { withHardWords } from '../../kit/text'

const LOOKS: Record<DataTopic, { picture: PictureKey; href?: string }> = {
  me: { picture: 'page.me' },
  about: { picture: 'me.about', href: '/me/about' },
  goals: { picture: 'me.goals', href: '/me/goals' },
  requests: { picture: 'me.requests', href: '/me/requests' },
  week: { picture: 'me.week', href: '/me/week' },
  people: { picture: 'me.people', href: '/me/people' },
  looked: { picture: 'me.looked', href: '/me/looked' },
  'sign-in': { picture: 'page.sign-in', href: '/me/sign-in' },
  files: { picture: 'action.camera' },
  messages: { picture: 'action.mail' },
  others: { picture: 'person.supporter' },
}

type Props = { parts: readonly DataPart[]; all: boolean }

/** All that we keep, topic by topic. Each is folded, so that the page stays calm; one press unfolds all of them. */
export function DataParts({ parts, all }: Props) {
  const { t } = useWords()
  return (
    <>
      {all ? null : (
        <p>
          <a href="/me/data?all=yes#topics">{t('data:lines.all')}</a>
        </p>
      )}
      <div className="data-parts" id="topics">
        {parts
          .filter(({ total }) => total > 0)
          .map((part) => (
            <OneTopic key={part.topic} part={part} open={all} />
          ))}
      </div>
    </>
  )
}

function OneTopic({ part: { topic, total, lines }, open }: { part: DataPart; open: boolean }) {
  const { t } = useWords()
  const { picture, href } = LOOKS[topic]
  const title = t(`data:topic.${topic}`)
  const more = total - lines.length
  return (
    <Block id={`topic-${topic}`} title={title} picture={picture} look="panel">
      <p>{t('data:lines.count', { count: total })}</p>
      <Details summary={t('data:lines.show', { topic: title })} open={open}>
        <ul className="data-lines">
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ul>
        {more > 0 ? <p>{t('data:lines.more', { count: more })}</p> : null}
      </Details>
      {href ? (
        <p>
          <a href={href}>{t('data:lines.see', { topic: title })}</a>
        </p>
      ) : null}
    </Block>
  )
}

function Line({ line: { table, words, at, by } }: { line: DataLine }) {
  const all = useWords()
  const { t, has } = all
  const known = has(`data:word.${words}`)
  return (
    <li>
      <p>
        <strong>{withHardWords(t(`data:row.${table}`)).nodes}</strong>
      </p>
      {words ? (
        <p className="data-words">{known ? withHardWords(t(`data:word.${words}`)).nodes : words}</p>
      ) : null}
      {by ? <p>{t('data:lines.by', { name: by })}</p> : null}
      {at ? <p className="data-when">{sayDate(all, at)}</p> : null}
    </li>
  )
}
