import { BackLink } from './back-link'
import type { Example } from './examples'

export const examples: Example[] = [
  { name: 'Back to a list', show: () => <BackLink href="/activities" page="Find things to do" /> },
]
