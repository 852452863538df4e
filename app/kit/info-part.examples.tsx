import type { Example } from './examples'
import { InfoPart } from './info-part'

const WORDS: Record<string, string> = {
  'example-steps.title': 'What happens next',
  'example-steps.text': 'You do not need to do anything now.',
  'example-steps.items.call': 'We phone you.',
  'example-steps.items.visit': 'You visit the group.',
  'example-steps.items.choose': 'You choose.',
}

export const examples: Example[] = [
  {
    name: 'Steps with pictures',
    show: () => (
      <InfoPart
        part={{
          key: 'example-steps',
          picture: 'action.next',
          steps: true,
          items: [
            ['call', 'action.phone'],
            ['visit', 'action.first-visit'],
            ['choose', 'action.choose'],
          ],
        }}
        say={(key) => WORDS[key] ?? ''}
        has={(key) => key in WORDS}
      />
    ),
  },
]
