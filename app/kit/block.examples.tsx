import { Block } from './block'
import type { Example } from './examples'
import { PictureText } from './picture-text'

export const examples: Example[] = [
  {
    name: 'Plain',
    show: () => (
      <Block id="example-block" title="What you need to bring" picture="action.bring">
        <PictureText picture="action.bring">Bring a drink and warm clothes.</PictureText>
      </Block>
    ),
  },
  {
    name: 'On a panel, without a picture',
    show: () => (
      <Block id="example-panel" title="Your first visit" look="panel">
        <p>Priya meets you at the gate. You can bring someone with you.</p>
      </Block>
    ),
  },
]
