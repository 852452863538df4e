import type { Example } from './examples'
import { OrderList } from './order-list'

export const examples: Example[] = [
  {
    name: 'Steps of a goal',
    show: () => (
      <OrderList
        formKey="example"
        label="Your steps"
        canTick
        items={[
          { id: 'a', words: 'Choose what to cook', picture: 'kind.cooking', done: true },
          { id: 'b', words: 'Buy the food', picture: 'kind.life-skills' },
          { id: 'c', words: 'Invite my friends' },
        ]}
      />
    ),
  },
]
