import { Choices } from './choices'
import type { Example } from './examples'
import { Field } from './field'
import { QuestionPage } from './question-page'

export const examples: Example[] = [
  {
    name: 'The first question',
    show: () => (
      <QuestionPage number={1} total={3} picture="me.goals" formKey="example-1" canBeUnsure>
        <Choices
          name="example-way"
          type="radio"
          legend="What is your goal about?"
          choices={[
            { value: 'learning', label: 'Learning', picture: 'way.learning' },
            { value: 'home', label: 'My home', picture: 'way.home' },
          ]}
        />
      </QuestionPage>
    ),
  },
  {
    name: 'A later question, with every way on',
    show: () => (
      <QuestionPage
        number={2}
        total={8}
        picture="me.requests"
        hidden={[{ name: 'draft', value: 'example' }]}
        back="#question-page"
        canSkip
        canBeUnsure
        canStop
        stopLink={{ href: '#question-page', words: 'Go to my goals' }}
      >
        <Field name="example-why" label="Why does it matter to you?" lines={3} />
      </QuestionPage>
    ),
  },
]
