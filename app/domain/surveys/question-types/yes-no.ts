import { oneOf } from './choosing'

/** "I am not sure" is a button of every question, so it is no third choice here. */
export const yesNo = oneOf(
  [
    { id: 'yes', key: 'survey-questions:yes', picture: 'action.yes' },
    { id: 'no', key: 'survey-questions:no', picture: 'action.no' },
  ],
  { says: ['yes'] },
)
