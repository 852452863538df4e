import { Choices } from './choices'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'One answer',
    show: () => (
      <Choices
        name="example-when"
        type="radio"
        legend="When do you want to go?"
        hint="You can change this later."
        choices={[
          { value: 'morning', label: 'In the morning', picture: 'time.morning' },
          { value: 'evening', label: 'In the evening', picture: 'time.evening' },
          { value: 'any', label: 'I am not sure', picture: 'action.not-sure' },
        ]}
        chosen={['evening']}
      />
    ),
  },
  {
    name: 'More answers, two in a row',
    show: () => (
      <Choices
        name="example-like"
        type="checkbox"
        legend="What do you like?"
        choices={[
          { value: 'gardening', label: 'Gardening', picture: 'kind.gardening' },
          {
            value: 'music',
            label: 'Music and singing',
            picture: 'kind.music',
            hint: 'You need no instrument.',
          },
          { value: 'cooking', label: 'Cooking and baking', picture: 'kind.cooking' },
          { value: 'sport', label: 'Sport', picture: 'kind.sport' },
        ]}
        chosen={['gardening', 'cooking']}
        grid
      />
    ),
  },
  {
    name: 'With a problem',
    show: () => (
      <Choices
        name="example-who"
        type="radio"
        legend="Who is this for?"
        error="Choose 1 answer."
        choices={[
          { value: 'me', label: 'For me' },
          { value: 'someone', label: 'For someone I help' },
        ]}
      />
    ),
  },
]
