import type { Example } from './examples'
import { Field, SelectField } from './field'

export const examples: Example[] = [
  {
    name: 'One line',
    show: () => (
      <Field name="example-name" label="What is your name?" hint="Your first name is enough." optional />
    ),
  },
  {
    name: 'With a problem',
    show: () => (
      <Field
        name="example-phone"
        label="What is your phone number?"
        type="tel"
        value="07700"
        error="Write your phone number. It has 11 numbers."
      />
    ),
  },
  {
    name: 'More lines',
    show: () => <Field name="example-text" label="What do you want to say?" lines={4} />,
  },
  {
    name: 'A list to choose from',
    show: () => (
      <SelectField
        name="example-town"
        label="Which town?"
        value="colchester"
        options={[
          { value: 'colchester', label: 'Colchester' },
          { value: 'bedford', label: 'Bedford' },
        ]}
      />
    ),
  },
]
