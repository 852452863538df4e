import { Celebration } from './celebration'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'A goal is reached',
    show: () => (
      <Celebration title="You did it" level={3}>
        <p>You cooked for your friends.</p>
      </Celebration>
    ),
  },
]
