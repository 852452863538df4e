import type { Example } from './examples'
import { Scale } from './scale'

export const examples: Example[] = [
  {
    name: 'How is it going?',
    show: () => (
      <Scale
        name="example-going"
        legend="How is it going?"
        hint="The flag shows what you hoped for."
        chosen="3"
        steps={[
          { value: '1', label: 'Much less than I hoped', picture: 'scale.1' },
          { value: '2', label: 'A bit less than I hoped', picture: 'scale.2' },
          { value: '3', label: 'As I hoped', picture: 'scale.3' },
          { value: '4', label: 'A bit more than I hoped', picture: 'scale.4' },
          { value: '5', label: 'Much more than I hoped', picture: 'scale.5' },
        ]}
      />
    ),
  },
]
