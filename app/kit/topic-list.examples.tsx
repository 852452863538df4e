import type { Example } from './examples'
import { TopicList } from './topic-list'

export const examples: Example[] = [
  {
    name: 'What Jo can see and do',
    show: () => (
      <TopicList
        label="What Jo can see and do"
        topics={[
          { picture: 'me.week', name: 'My week', can: 'see', until: 'Monday 7 December 2026' },
          { picture: 'me.goals', name: 'My goals', can: 'do' },
          { picture: 'me.about', name: 'About me', can: 'no' },
        ]}
      />
    ),
  },
]
