/** What a goal is now. It is worked out from what happened, never stored. */
export type GoalState = 'suggested' | 'active' | 'paused' | 'reached' | 'stopped' | 'declined'

const BECOMES: Record<string, GoalState> = {
  suggested: 'suggested',
  started: 'active',
  paused: 'paused',
  'went-on': 'active',
  reached: 'reached',
  stopped: 'stopped',
  declined: 'declined',
}

type Move = { kind: string; at: string }

/** @param moves what happened, in order. 'changed' changes no state; 'undone' takes back what came last. */
export function stateOf(moves: readonly Move[]): { state: GoalState; at: string | null } {
  let state: GoalState = 'active'
  let before: GoalState = 'active'
  let at: string | null = null
  for (const move of moves) {
    const next: GoalState | undefined = move.kind === 'undone' ? before : BECOMES[move.kind]
    if (!next) continue
    before = state
    state = next
    at = move.at
  }
  return { state, at }
}

/** What may be done with a goal in each state. */
export const MOVES = {
  accept: { from: ['suggested'], kind: 'started' },
  decline: { from: ['suggested'], kind: 'declined' },
  pause: { from: ['active'], kind: 'paused' },
  'go-on': { from: ['paused'], kind: 'went-on' },
  finish: { from: ['active', 'paused'], kind: 'reached' },
  stop: { from: ['active', 'paused'], kind: 'stopped' },
  /** Not only for a day: nobody loses a goal for good. */
  undo: { from: ['reached', 'stopped', 'declined'], kind: 'undone' },
} as const satisfies Record<string, { from: readonly GoalState[]; kind: string }>
export type MoveName = keyof typeof MOVES

export const isMove = (name: unknown): name is MoveName =>
  typeof name === 'string' && Object.hasOwn(MOVES, name)
