import type { Example } from './examples'
import { Pagination } from './pagination'

export const examples: Example[] = [
  {
    name: 'In the middle',
    show: () => <Pagination page={2} pages={5} href={(page) => `#pagination-${page}`} />,
  },
]
