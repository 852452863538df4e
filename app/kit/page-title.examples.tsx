import type { Example } from './examples'
import { PageTitle } from './page-title'

export const examples: Example[] = [
  {
    name: 'With a picture and a first line',
    show: () => (
      <PageTitle picture="kind.gardening" lead="Grow vegetables and meet people.">
        Gardening group
      </PageTitle>
    ),
  },
]
