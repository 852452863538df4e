import type { Example } from './examples'
import { SummaryList } from './summary-list'

export const examples: Example[] = [
  {
    name: 'Answers to check',
    show: () => (
      <SummaryList
        facts={[
          {
            name: 'Your name',
            value: 'Sam Taylor',
            picture: 'page.me',
            change: { href: '#summary-list', label: 'Change your name' },
          },
          {
            name: 'When you can go',
            value: 'In the evening',
            picture: 'action.clock',
            change: { href: '#summary-list', label: 'Change when you can go' },
          },
        ]}
      />
    ),
  },
]
