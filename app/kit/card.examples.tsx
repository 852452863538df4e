import { Card, Cards } from './card'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Cards in a list',
    show: () => (
      <Cards label="Things to do">
        <Card href="#card" title="Gardening group at Hill Farm" picture="kind.gardening" level={3}>
          <p>Grow vegetables and meet people.</p>
          <p>Every Monday at 10:30 in the morning.</p>
        </Card>
        <Card href="#card" title="Sing together" picture="kind.music" level={3}>
          <p>Songs that everybody knows.</p>
        </Card>
      </Cards>
    ),
  },
  {
    name: 'A name in another language',
    show: () => (
      <Cards>
        <Card href="#card" title="Klub kawowy" picture="kind.social" lang="pl" level={3}>
          <p>Coffee and talk in Polish.</p>
        </Card>
      </Cards>
    ),
  },
]
