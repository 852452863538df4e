import type { ReactNode } from 'react'
import { Block } from './block'
import { PictureList, PictureText } from './picture-text'
import type { PictureKey } from './pictures/registry'
import { HardWords, Text, withHardWords } from './text'

/** One part of a page of information: a heading, some words, and things or steps with pictures. */
export type Part = {
  key: string
  picture: PictureKey
  items?: readonly (readonly [string, PictureKey])[]
  steps?: boolean
}

type Props = { part: Part; say: (key: string) => string; has: (key: string) => boolean }

/** @param say the words of a key inside the page's own noun: `<part>.title`, `.text`, `.items.<item>`, `.after` */
export function InfoPart({ part, say, has }: Props) {
  const { key, picture, items = [], steps } = part
  return (
    <Block id={key} title={say(`${key}.title`)} picture={picture}>
      {has(`${key}.text`) ? <Text>{say(`${key}.text`)}</Text> : null}
      {items.length > 0 ? (
        <Items steps={steps}>
          {items.map(([item, itemPicture]) => (
            <Item key={item} picture={itemPicture} words={say(`${key}.items.${item}`)} />
          ))}
        </Items>
      ) : null}
      {has(`${key}.after`) ? <Text>{say(`${key}.after`)}</Text> : null}
    </Block>
  )
}

const Items = ({ steps, children }: { steps?: boolean; children: ReactNode }) =>
  steps ? <ol className="picture-list picture-steps">{children}</ol> : <PictureList>{children}</PictureList>

function Item({ picture, words }: { picture: PictureKey; words: string }) {
  const { nodes, keys } = withHardWords(words)
  return (
    <PictureText as="li" picture={picture}>
      <p>{nodes}</p>
      <HardWords keys={keys} />
    </PictureText>
  )
}
