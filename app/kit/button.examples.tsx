import { Button, Buttons, LinkButton } from './button'
import type { Example } from './examples'

export const examples: Example[] = [
  {
    name: 'Buttons that send a form',
    show: () => (
      <Buttons>
        <Button picture="action.add">Add to my list</Button>
        <Button look="quiet">Start again</Button>
        <Button look="small" picture="action.remove">
          Take it off
        </Button>
      </Buttons>
    ),
  },
  {
    name: 'Links to the next thing to do',
    show: () => (
      <Buttons>
        <LinkButton href="/activities/choose" picture="action.choose">
          Help me choose
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.find">
          See all things to do
        </LinkButton>
      </Buttons>
    ),
  },
]
