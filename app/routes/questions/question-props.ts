import { CHECK } from '../../domain/drafts/questions'
import type { FlowState } from './flow-page'

type Asked = Pick<FlowState, 'number' | 'total' | 'before' | 'canSkip' | 'canBeUnsure' | 'fromCheck'>

/** Where a question stands among the others, and the ways from it, as QuestionPage takes them. */
export const questionProps = ({ number, total, before, canSkip, canBeUnsure, fromCheck }: Asked) => ({
  number,
  total,
  back: before !== null,
  canSkip,
  canBeUnsure,
  // A change that was asked for on the check page leads back there.
  hidden: fromCheck ? [{ name: 'to', value: CHECK }] : [],
})
