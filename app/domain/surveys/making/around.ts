import { listActivityNames } from '../../../../db/queries/surveys-making'
import { isCouncil, type Viewer } from '../../people/viewer'
import type { QuestionKind, Who } from '../definition'
import { answersOf, type EarlierAnswer } from './answers-of'
import type { Draft } from './draft'
import { hasDetailed } from './question-from'
import { canSplit, mayHangOn } from './rules'

/** What a question is written with: what comes before it, who gets the survey, and what can be shown. */
export type Around = {
  who: Who[]
  /** Whether anybody gets the version with more detail. */
  detailed: boolean
  earlier: { id: string; ask: string; answers: EarlierAnswer[] }[]
  activities: { slug: string; name: string }[]
  canSplit: boolean
}

/** @param index where the question stands, from 0 */
export function aroundQuestion(
  viewer: Viewer,
  { definition }: Draft,
  kind: QuestionKind,
  index: number,
): Around {
  return {
    who: definition.who,
    detailed: hasDetailed(definition),
    earlier: mayHangOn(definition, index).map((question) => ({
      id: question.id,
      ask: question.ask.en,
      answers: answersOf(question),
    })),
    activities: kind === 'show' && isCouncil(viewer) ? listActivityNames() : [],
    canSplit: canSplit({ kind }),
  }
}
