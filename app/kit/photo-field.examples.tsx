import type { Example } from './examples'
import { PhotoField } from './photo-field'

export const examples: Example[] = [
  {
    name: 'A first photo',
    show: () => (
      <PhotoField name="example-photo" label="Do you want to add a photo?" hint="It shows who you are." />
    ),
  },
  {
    name: 'With a photo, and a problem',
    show: () => (
      <PhotoField
        name="example-new-photo"
        label="Your photo"
        error="We cannot read this file. Choose a photo."
        current={{ src: '/icon-180.png', alt: 'Your photo now' }}
      />
    ),
  },
]
