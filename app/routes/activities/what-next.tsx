import { Block } from '../../kit/block'
import { PictureText } from '../../kit/picture-text'
import type { PictureKey } from '../../kit/pictures/registry'

type Props = { title: string; steps: [PictureKey, string][] }

/** What happens after something was sent, in order. */
export const WhatNext = ({ title, steps }: Props) => (
  <Block id="next" look="panel" title={title} picture="action.next">
    <ol className="picture-list picture-steps">
      {steps.map(([picture, words]) => (
        <PictureText key={picture} as="li" picture={picture}>
          {words}
        </PictureText>
      ))}
    </ol>
  </Block>
)
