import type { Example } from './examples'
import { PictureList, PictureText } from './picture-text'

export const examples: Example[] = [
  {
    name: 'One picture for one idea',
    show: () => <PictureText picture="access.step-free">There are no steps.</PictureText>,
  },
  {
    name: 'A list of ideas',
    show: () => (
      <PictureList>
        <PictureText as="li" picture="action.clock">
          It starts at 10:30 in the morning.
        </PictureText>
        <PictureText as="li" picture="action.money">
          It costs £4.
        </PictureText>
      </PictureList>
    ),
  },
]
