import { Banner } from './banner'
import { Button, Buttons } from './button'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Good to know',
    show: () => <Banner kind="info">This group starts again on Monday 4 January 2027.</Banner>,
  },
  {
    name: 'Take care',
    show: () => (
      <Banner kind="warning" title="This page may be old">
        <p>Nobody has checked it for 6 months. Please phone first.</p>
      </Banner>
    ),
  },
  {
    name: 'It worked',
    show: () => (
      <Banner kind="success" title="We put Gardening group on your list">
        <Buttons>
          <Button look="small" picture="action.undo">
            Take it off my list
          </Button>
        </Buttons>
      </Banner>
    ),
  },
]
