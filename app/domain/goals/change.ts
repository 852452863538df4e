import { changeGoalRow, type GoalRow, insertEvent, listEvents } from '../../../db/queries/goals'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Answers, Problem } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { helpsOf, knowOf, type SayChosen, whyOf, wordsOf } from './make'
import { byDateOf, PARTS } from './new-goal'
import { findGoalFor } from './show'
import { tellOfGoal } from './tell'

/** What can be changed, each on a page of its own. */
export const CHANGES = ['what', 'why', 'helps', 'by', 'know'] as const
export type ChangePart = (typeof CHANGES)[number]
export const isChangePart = (part: unknown): part is ChangePart => CHANGES.includes(part as ChangePart)

type GoalWords = Pick<
  GoalRow,
  | 'way'
  | 'picture'
  | 'idea'
  | 'words'
  | 'photoId'
  | 'voiceId'
  | 'whys'
  | 'why'
  | 'helpers'
  | 'helps'
  | 'byDate'
> &
  Pick<GoalRow, 'knows' | 'howKnow'>

export type Changed =
  | { kind: 'saved' }
  | { kind: 'wrong'; problems: Problem[] }
  /** Somebody changed the goal since this form was opened. `now` is what it says; nothing was written. */
  | { kind: 'conflict'; version: number; now: Answers }

/** The answers that a form of this part begins with. */
export function answersOf(goal: GoalWords): Answers {
  const [year = '', month = '', day = ''] = goal.byDate?.split('-') ?? []
  return {
    way: goal.way,
    idea: goal.picture.startsWith('idea.') ? goal.picture.slice('idea.'.length) : '',
    words: goal.idea ? '' : goal.words,
    photoId: goal.photoId ?? '',
    voiceId: goal.voiceId ?? '',
    whys: goal.whys,
    why: goal.why,
    helpers: goal.helpers,
    helps: goal.helps,
    by: goal.byDate ? 'date' : 'none',
    'date-day': String(Number(day) || ''),
    'date-month': String(Number(month) || ''),
    'date-year': year,
    knows: goal.knows,
    howKnow: goal.howKnow,
  }
}

/**
 * Changes one part of a goal. The words before are kept in its history.
 * @param version of the goal when the form was opened
 * @returns null when the goal is not for the viewer
 */
export function changeGoal(
  viewer: Viewer,
  of: { personId: string; goalId: string; part: ChangePart; version: number; say: SayChosen },
  given: Answers,
  now: Date,
): Changed | null {
  return allOrNothing(() => {
    const found = findGoalFor(viewer, of.personId, of.goalId, 'do', now)
    if (!found) return null
    const { access, goal } = found
    const answers: Answers = { ...given, way: goal.way }
    const problems = problemsOf(of.part, answers)
    if (problems.length > 0) return { kind: 'wrong', problems }
    const change = changeOf(viewer, of, answers, goal, now)
    const before = differences(goal, change)
    if (Object.keys(before).length === 0) return { kind: 'saved' }
    if (wasTouched(goal, of.version, Object.keys(change))) {
      return { kind: 'conflict', version: goal.version, now: answersOf(goal) }
    }
    changeGoalRow(goal.id, goal.version, { ...change, updatedAt: now.toISOString() })
    const id = newId()
    insertEvent({ id, goalId: goal.id, kind: 'changed', before, at: now.toISOString(), ...access.by })
    tellOfGoal(access, goal.id, 'changed', id, now)
    return { kind: 'saved' }
  })
}

/** Whether these words changed since that version: each change is one event, and tells what it took away. */
function wasTouched(goal: GoalRow, version: number, keys: readonly string[]): boolean {
  const changes = listEvents(goal.id).filter(({ kind }) => kind === 'changed')
  return changes
    .slice(Math.max(0, version - 1))
    .some(({ before }) => keys.some((key) => before && key in before))
}

const LONGEST = 4000

function problemsOf(part: ChangePart, answers: Answers): Problem[] {
  const { fields, check } = PARTS[part] as { fields: string[]; check?: (answers: Answers) => Problem[] }
  const long = fields.filter((field) => (answers[field]?.length ?? 0) > LONGEST)
  const problems = [...long.map((at) => ({ at, key: 'shared:error.too-long' })), ...(check?.(answers) ?? [])]
  return part === 'by' && answers.by === 'date' ? [...problems, ...PARTS.date.check(answers)] : problems
}

function changeOf(
  viewer: Viewer,
  { personId, part, say }: { personId: string; part: ChangePart; say: SayChosen },
  answers: Answers,
  goal: GoalRow,
  now: Date,
): Partial<GoalRow> {
  if (part === 'what') return wordsOf(answers, personId, say)
  if (part === 'why') return whyOf(answers)
  if (part === 'helps') return helpsOf(answers, viewer, personId, now, goal.helpers)
  if (part === 'by') return { byDate: byDateOf(answers, todayInLondon(now)) }
  return knowOf(answers)
}

/** What the change takes away, as it was: nobody's words vanish. */
function differences(goal: GoalRow, change: Partial<GoalRow>): Record<string, string | null> {
  const said = (value: unknown) => (Array.isArray(value) ? value.join(' ') : (value ?? null)) as string | null
  const keys = Object.keys(change) as (keyof GoalRow)[]
  return Object.fromEntries(
    keys.filter((key) => said(change[key]) !== said(goal[key])).map((key) => [key, said(goal[key])]),
  )
}
