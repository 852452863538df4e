import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export type Topic = {
  picture: PictureKey
  name: string
  can: 'see' | 'do' | 'no'
  /** The last day, in words: "Monday 7 December 2026". */
  until?: string
}

const SIGNS: Record<Topic['can'], PictureKey> = { see: 'share.see', do: 'share.do', no: 'share.stop' }

/** What somebody can see and do, as pictures: the topic, and beside it the sign of what they can do with it. */
export function TopicList({ topics, label }: { topics: readonly Topic[]; label?: string }) {
  const { t } = useWords()
  return (
    <ul className="topics" aria-label={label}>
      {topics.map(({ picture, name, can, until }) => (
        <li key={name} className={`topic topic-${can}`}>
          <div className="topic-pictures">
            <Picture of={picture} size="medium" />
            <Picture of={SIGNS[can]} size="small" />
          </div>
          <div className="topic-words">
            <p className="topic-name">{name}</p>
            <p>{t(`kit:topic.${can}`)}</p>
            {until ? <p>{t('kit:topic.until', { date: until })}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
