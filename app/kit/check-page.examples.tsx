import { CheckAnswers } from './check-page'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Answers to check and send',
    show: () => (
      <CheckAnswers
        formKey="example"
        sendLabel="Send my answers"
        answers={[
          {
            question: 'What do you want?',
            answer: 'I want to cook for my friends.',
            picture: 'me.goals',
            changeHref: '#check-page',
            changeLabel: 'Change what you want',
          },
          {
            question: 'Who helps you?',
            picture: 'me.people',
            changeHref: '#check-page',
            changeLabel: 'Change who helps you',
          },
        ]}
      />
    ),
  },
]
