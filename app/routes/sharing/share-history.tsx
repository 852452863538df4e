import type { PastShare } from '../../domain/sharing/people'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { sayDayOf, sayTopic } from './say-shares'

type Props = { history: readonly PastShare[]; name: string; things: Record<string, string> }

/** What was shared and stopped, in plain words, the newest first. */
export function ShareHistory({ history, name, things }: Props) {
  const words = useWords()
  const { t } = words
  if (history.length === 0) return null
  return (
    <Block id="history" title={t('sharing:history.title')} picture="action.calendar">
      <ol className="share-history">
        {history.map((past) => (
          <li key={`${past.kind} ${past.at} ${past.topic} ${past.thing}`}>
            <p className="share-when">{sayDayOf(words, past.at)}</p>
            <p>
              {t(`sharing:history.${past.kind}.${past.kind === 'shared' ? past.can : 'any'}`, {
                name,
                what: sayTopic(words, past, things),
              })}
            </p>
          </li>
        ))}
      </ol>
    </Block>
  )
}
