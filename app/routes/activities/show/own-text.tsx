import { Fragment } from 'react'
import type { Text as OwnWords } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { HardWords, Text, withHardWords } from '../../../kit/text'
import { langOf } from '../lang-of'

type Props = { text: OwnWords; easyRead: boolean }

/** Somebody's own words, in their own language. What is not Easy Read is shown line by line, as it is. */
export function OwnText({ text, easyRead }: Props) {
  const own = langOf(useWords(), text.lang)
  if (easyRead) return <Text {...own}>{text.lines.join('\n\n')}</Text>
  return (
    <div className="own-words" {...own}>
      {text.lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

/** The same as a list: one thing, or one step, a line. */
export function OwnList({ text, easyRead, steps }: Props & { steps?: boolean }) {
  const own = langOf(useWords(), text.lang)
  if (!easyRead || text.lines.length < 2) return <OwnText text={text} easyRead={easyRead} />
  const List = steps ? 'ol' : 'ul'
  const lines = text.lines.map(withHardWords)
  return (
    <>
      <List className={steps ? 'own-list own-steps' : 'own-list'} {...own}>
        {lines.map(({ nodes }, index) => (
          <li key={index}>
            {nodes.map((node, part) => (
              <Fragment key={part}>{node}</Fragment>
            ))}
          </li>
        ))}
      </List>
      <HardWords keys={lines.flatMap(({ keys }) => keys)} />
    </>
  )
}
