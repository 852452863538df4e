import type { SurveyState } from '../survey'

/** The states in their order: each comes after the one before it. */
export const STATES: readonly SurveyState[] = ['draft', 'checked', 'open', 'closed', 'published']

/** What staff can do to a survey as a whole. */
export const MOVES = ['check', 'back', 'open', 'change', 'close', 'again', 'publish', 'hide'] as const
export type Move = (typeof MOVES)[number]

/** What an event says where changes were thrown away: the state stays. */
export const THROW_AWAY = 'throw-away'
export const DEEDS = [...MOVES, THROW_AWAY] as const

type Rule = {
  from: SurveyState
  to: SurveyState
  /** Nothing may be missing. */
  whole?: true
  /** People get what was written from then on. */
  publishes?: true
}

/** From where each leads where. There is no other way: a survey is checked before it opens. */
export const MOVE_RULES: Record<Move, Rule> = {
  check: { from: 'draft', to: 'checked', whole: true },
  back: { from: 'checked', to: 'draft' },
  open: { from: 'checked', to: 'open', whole: true, publishes: true },
  change: { from: 'open', to: 'open', whole: true, publishes: true },
  close: { from: 'open', to: 'closed' },
  again: { from: 'closed', to: 'open', whole: true, publishes: true },
  publish: { from: 'closed', to: 'published' },
  hide: { from: 'published', to: 'closed' },
}

/** What can be done now. Changes are there to be published only where some were written. */
export const movesFrom = (state: SurveyState, hasChanges: boolean): Move[] =>
  MOVES.filter((move) => MOVE_RULES[move].from === state && (move !== 'change' || hasChanges))
