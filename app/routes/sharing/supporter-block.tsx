import type { MyPeople } from '../../domain/sharing/people'
import type { Supporter } from '../../domain/sharing/supporters'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PersonTile } from '../../kit/person-tile'
import { TopicList } from '../../kit/topic-list'
import { DecidedFor } from './decided-for'
import { faceOf, listedTopics } from './say-shares'

/** One supporter on the page of all: who it is, what they can see and do, and one press that stops it. */
export function SupporterBlock({ supporter, people }: { supporter: Supporter; people: MyPeople }) {
  const words = useWords()
  const { t } = words
  const { id, name, fullName, relation, topics } = supporter
  const used = new Set(topics.map(({ decisionId }) => decisionId))
  return (
    <Block id={`supporter-${id}`} title={fullName} look="panel">
      <PersonTile {...faceOf(supporter)} name={t(`sharing:relation.${relation}`)} />
      {topics.length > 0 ? (
        <TopicList
          label={t('sharing:people.can', { name })}
          topics={listedTopics(words, topics, people.things)}
        />
      ) : (
        <p>{t('sharing:people.nothing', { name })}</p>
      )}
      <DecidedFor
        decisions={people.decisions.filter((one) => used.has(one.id))}
        name={name}
        topics={topics}
      />
      <Buttons>
        <LinkButton href={`/me/people/${id}`} look="quiet" picture="me.people">
          {t('sharing:people.change', { name })}
        </LinkButton>
        {topics.length > 0 ? <StopAll id={id} name={name} /> : null}
      </Buttons>
    </Block>
  )
}

/** Works at once. The page that follows can bring it back. */
export function StopAll({ id, name }: { id: string; name: string }) {
  const { t } = useWords()
  return (
    <form method="post" action="/me/people">
      <HiddenFields
        values={[
          { name: 'do', value: 'stop' },
          { name: 'id', value: id },
        ]}
      />
      <Button look="quiet" picture="share.stop">
        {t('sharing:stop-all', { name })}
      </Button>
    </form>
  )
}
