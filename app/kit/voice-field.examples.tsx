import type { Example } from './examples'
import { VoiceField } from './voice-field'

export const examples: Example[] = [
  {
    name: 'To say it',
    show: () => (
      <VoiceField name="example-voice" label="Do you want to say it?" hint="You have 2 minutes at most." />
    ),
  },
]
