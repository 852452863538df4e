import type { Example } from './examples'
import { PicturePath } from './picture-path'

export const examples: Example[] = [
  {
    name: 'What happened with an ask',
    show: () => (
      <PicturePath
        label="What happened"
        steps={[
          { picture: 'ask.sent', title: 'You sent it', when: 'Monday 7 December 2026', state: 'done' },
          {
            picture: 'ask.offered',
            title: 'They offer you a day',
            when: 'Wednesday 9 December 2026',
            words: 'You can come on Thursday 17 December at 10:30 in the morning.',
            by: 'Written by Jo for Sam',
            isNew: true,
            state: 'now',
          },
          { picture: 'ask.tried', title: 'You try it', state: 'next' },
          { picture: 'ask.started', title: 'You start', state: 'next' },
        ]}
      />
    ),
  },
]
