import type { Example } from './examples'
import { type WeekDay, WeekTable } from './week-table'

const DAYS: WeekDay[] = [
  {
    date: '2026-12-07',
    title: 'Monday 7 December',
    isToday: true,
    parts: [
      {
        part: 'morning',
        entries: [
          {
            what: 'Gardening group',
            picture: 'kind.gardening',
            time: '10:30 in the morning',
            where: 'Hill Farm',
            who: 'Asha',
            how: 'Minibus',
            href: '#week-table',
          },
        ],
      },
      { part: 'evening', entries: [{ what: 'Phone Jo', picture: 'action.phone', time: '7 in the evening' }] },
    ],
  },
  {
    date: '2026-12-08',
    title: 'Tuesday 8 December',
    isToday: false,
    parts: [
      {
        part: 'afternoon',
        entries: [
          {
            what: 'Saturday Cooks',
            picture: 'kind.cooking',
            time: '2 in the afternoon',
            mark: { kind: 'changed', words: 'The time is new' },
          },
          { what: 'Swimming', picture: 'kind.swimming', mark: { kind: 'new', words: 'New' } },
        ],
      },
    ],
  },
  {
    date: '2026-12-09',
    title: 'Wednesday 9 December',
    isToday: false,
    parts: [],
    note: { picture: 'page.breaks', words: 'The day centre is closed' },
  },
]

export const examples: Example[] = [
  { name: 'A week, from today', show: () => <WeekTable days={DAYS} caption="Three days" /> },
]
