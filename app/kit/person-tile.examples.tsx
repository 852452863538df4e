import type { Example } from './examples'
import { PersonTile } from './person-tile'

export const examples: Example[] = [
  {
    name: 'With a picture that the person chose',
    show: () => <PersonTile name="Jo Marsh" picture="person.10" about="Your sister" />,
  },
  {
    name: 'With a photo',
    show: () => <PersonTile name="Asha Patel" photo="/icon-180.png" about="Support worker" size="large" />,
  },
  { name: 'With neither', show: () => <PersonTile name="Sam Taylor" size="small" /> },
]
