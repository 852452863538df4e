import { DateField } from './date-field'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'A date',
    show: () => (
      <DateField
        name="example-date"
        legend="When do you want to start?"
        hint="For example: 7 12 2026."
        value={{ day: '7', month: '12', year: '2026' }}
      />
    ),
  },
  {
    name: 'With a problem',
    show: () => (
      <DateField
        name="example-wrong-date"
        legend="When were you born?"
        error="There is no month 13. Write a month from 1 to 12."
        value={{ day: '2', month: '13', year: '1990' }}
      />
    ),
  },
]
