import {
  type GoalLineRow,
  type GoalMoveRow,
  listGoalLines,
  listGoalMoves,
} from '../../../db/queries/goals-list'
import type { Viewer } from '../people/viewer'
import { couldDo, goalsSharedAlone, mayTouchGoals } from './access'
import { type GoalState, stateOf } from './state'
import type { Way } from './ways'

/** One goal in a list. `idea` is a key of 'goals:idea'; when it is null the words are the person's own. */
export type GoalLine = {
  id: string
  way: Way
  picture: string
  idea: string | null
  words: string
  state: GoalState
  /** When it became so: a moment. */
  since: string | null
  /** YYYY-MM-DD, or null for no date. */
  byDate: string | null
  steps: number
  stepsDone: number
  next: { idea: string | null; words: string } | null
  /** The last check-in, -2 to +2; see SCORES. */
  score: number | null
  /** Who wrote it, when it was not the person. */
  writtenByName: string | null
  /** Somebody else wrote something here that the person has not seen. */
  isNew: boolean
}

/**
 * A person's goals, the oldest first, with those that somebody suggests and without those that the person declined.
 * A supporter sees what is shared: all of them, or single ones.
 * @returns null when nothing is shared
 */
export function listGoals(viewer: Viewer, personId: string, now: Date): GoalLine[] | null {
  const alone = goalsSharedAlone(viewer, personId, now)
  const open = alone?.filter((goalId) => mayTouchGoals(viewer, personId, 'see', now, goalId))
  if (open ? open.length === 0 : !mayTouchGoals(viewer, personId, 'see', now)) return null
  const moves = new Map<string, GoalMoveRow[]>()
  for (const move of listGoalMoves(personId))
    moves.set(move.goalId, [...(moves.get(move.goalId) ?? []), move])
  return listGoalLines(personId)
    .filter(({ id }) => open?.includes(id) ?? true)
    .map((row) => buildLine(row, moves.get(row.id) ?? []))
    .filter(({ state }) => state !== 'declined')
}

function buildLine(row: GoalLineRow, moves: { kind: string; at: string }[]): GoalLine {
  const { state, at } = stateOf(moves)
  return {
    id: row.id,
    way: row.way as Way,
    picture: row.picture,
    idea: row.idea,
    words: row.words,
    state,
    since: at,
    byDate: row.byDate,
    steps: row.steps,
    stepsDone: row.done,
    next: row.nextWords === null ? null : { idea: row.nextIdea, words: row.nextWords },
    score: row.score,
    writtenByName: row.writtenByName,
    isNew: row.unseen === 1,
  }
}

/**
 * Whether the viewer may add a goal: for themselves or as the person ('make'), only suggest one, or neither.
 * One goal alone lets nobody add others.
 */
export function howToAdd(viewer: Viewer, personId: string, now: Date): 'make' | 'suggest' | null {
  if (couldDo(viewer, personId, now)) return 'make'
  return goalsSharedAlone(viewer, personId, now) === null ? 'suggest' : null
}
