import { ask } from './authoring'

export const ANYTHING_ELSE = [
  ask('best-thing', 'words', 'What is the best thing about your days?', 'about.like'),
  ask('one-change', 'words', 'What is the 1 thing that you would change?', 'goal.change'),
  ask('tell-us', 'say', 'Do you want to tell us something else?', 'action.tell', {
    ways: ['voice', 'photo'],
    hint: 'You can write, speak or send a photo.',
  }),
]
