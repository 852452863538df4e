import type { AskStory } from '../../domain/asks/story'
import { useWords, type Words } from '../../i18n/words'
import { SummaryList } from '../../kit/summary-list'
import { Lines } from '../asks/asked-facts'
import { sayWhen } from '../asks/say'

/** What somebody asked for, as staff need it: how to reach them first. */
export function WishFacts({ story: { asked, name } }: { story: AskStory }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      {asked.by ? <p>{t('staff:show.supporter', { supporter: asked.by, name })}</p> : null}
      <SummaryList
        facts={[
          {
            name: t('staff:wish.reach', { name }),
            picture: 'action.phone',
            value: asked.reach ? <bdi>{asked.reach}</bdi> : t('staff:show.reach-site', { name }),
          },
          {
            name: t('staff:wish.when', { name }),
            picture: 'action.calendar',
            value: <Lines of={asked.whens.map((key) => sayWhen(words, key))} />,
          },
          {
            name: t('staff:wish.with', { name }),
            picture: 'action.people',
            value: <Lines of={[sayWhom(words, asked.withWhom), asked.withWords]} />,
          },
          {
            name: t('staff:wish.help', { name }),
            picture: 'support.one-to-one',
            value: <Lines of={[...asked.help.map((key) => sayNeed(words, key)), asked.helpWords]} />,
          },
          ...(asked.words
            ? [
                {
                  name: t('staff:wish.more', { name }),
                  picture: 'action.tell' as const,
                  value: <span className="as-written">{asked.words}</span>,
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

const sayWhom = ({ t }: Words, whom: string) =>
  ['alone', 'supporter', 'friend'].includes(whom) ? t(`staff:wish.with-${whom}`) : t('staff:wish.unsure')

const sayNeed = ({ t }: Words, key: string) =>
  key === 'none' ? t('staff:wish.help-none') : t(`taxonomy:support.${key}`)
