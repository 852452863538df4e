import { DonePanel } from './done-panel'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'It is done',
    show: () => (
      <DonePanel title="We have your message" level={3}>
        <p>We will phone you in 2 days.</p>
      </DonePanel>
    ),
  },
]
