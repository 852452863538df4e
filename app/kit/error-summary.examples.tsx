import { ErrorSummary } from './error-summary'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Two problems',
    show: () => (
      <ErrorSummary
        errors={[
          { at: 'example-phone', words: 'Write your phone number. It has 11 numbers.' },
          { at: 'example-who', words: 'Choose 1 answer.' },
        ]}
      />
    ),
  },
]
