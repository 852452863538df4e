import type { Example } from './examples'
import { PeopleBar } from './people-bar'

export const examples: Example[] = [
  { name: 'Some of ten people', show: () => <PeopleBar count={8} /> },
  { name: 'Some of a few', show: () => <PeopleBar count={1} total={4} /> },
]
