import type { Example } from './examples'
import { Text } from './text'

export const examples: Example[] = [
  {
    name: 'A hard word, explained below',
    show: () => <Text>You can pay with a [[direct-payment|direct payment]].</Text>,
  },
  {
    name: 'Words in another language',
    show: () => <Text lang="pl">Spotykamy się w każdy poniedziałek.</Text>,
  },
]
