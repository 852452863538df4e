import type { Example } from './examples'
import { Table } from './table'

export const examples: Example[] = [
  {
    name: 'A week',
    show: () => (
      <Table
        caption="When the group meets"
        head={['Day', 'Starts', 'Ends']}
        rows={[
          { key: 'mon', cells: ['Monday', '10:30 in the morning', '12:30 in the afternoon'] },
          { key: 'thu', cells: ['Thursday', '2 in the afternoon', '4 in the afternoon'] },
        ]}
      />
    ),
  },
]
