import type { SharedTopic } from '../../domain/sharing/supporters'
import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { Picture } from '../../kit/picture'
import { sayEnd, sayTopic, TOPIC_PICTURES } from './say-shares'

type Props = { name: string; topics: readonly SharedTopic[]; things: Record<string, string> }

/** What one supporter can see and do, each with the one press that stops it. */
export function SharedTopics({ name, topics, things }: Props) {
  const words = useWords()
  const { t } = words
  if (topics.length === 0) return <p>{t('sharing:people.nothing', { name })}</p>
  return (
    <ul className="topics shared-topics">
      {topics.map((one) => {
        const what = sayTopic(words, one, things)
        const until = sayEnd(words, one.endsAt)
        return (
          <li key={one.shareId} className="topic">
            <div className="topic-pictures">
              <Picture of={TOPIC_PICTURES[one.topic]} size="medium" />
              <Picture of={one.can === 'do' ? 'share.do' : 'share.see'} size="small" />
            </div>
            <div className="topic-words">
              <p className="topic-name">{what}</p>
              <p>{t(`kit:topic.${one.can}`)}</p>
              <p>{until ? t('kit:topic.until', { date: until }) : t('sharing:no-end')}</p>
            </div>
            <form method="post">
              <HiddenFields
                values={[
                  { name: 'do', value: 'stop' },
                  { name: 'share', value: one.shareId },
                ]}
              />
              <Button look="small" picture="share.stop">
                {t(`sharing:stop-one.${one.thing ? 'thing' : one.topic}`)}
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
