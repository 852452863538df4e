import type { Example } from './examples'
import { Picture } from './picture'

export const examples: Example[] = [
  {
    name: 'From tiny to huge',
    show: () => (
      <p>
        <Picture of="kind.cooking" size="tiny" /> <Picture of="kind.cooking" size="small" />{' '}
        <Picture of="kind.cooking" /> <Picture of="kind.cooking" size="large" />{' '}
        <Picture of="kind.cooking" size="huge" />
      </p>
    ),
  },
  {
    name: 'With words of its own',
    show: () => <Picture of="day.sat" alt="Saturday" size="large" />,
  },
]
