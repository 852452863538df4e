import { Details } from './details'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Closed',
    show: () => (
      <Details summary="What does hoist mean?" picture="word.hoist">
        <p>A hoist is a machine. It lifts a person safely.</p>
      </Details>
    ),
  },
  {
    name: 'Open',
    show: () => (
      <Details summary="How do I get there?" open>
        <p>Take bus 42. Get off at the church.</p>
      </Details>
    ),
  },
]
