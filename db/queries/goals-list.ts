import { prepared } from './statements'

/** One goal in a list, with what is counted from its rows. */
export type GoalLineRow = {
  id: string
  way: string
  picture: string
  idea: string | null
  words: string
  byDate: string | null
  writtenByName: string | null
  createdAt: string
  steps: number
  done: number
  /** The first step that is not done. */
  nextIdea: string | null
  nextWords: string | null
  score: number | null
  /** Whether others wrote something that the person has not seen yet: 0 or 1. */
  unseen: number
}

const OPEN_STEP = 's.removed_at is null and s.declined_at is null and s.suggested_at is null'

/** All goals of a person, the oldest first. One statement: it is on the page that everybody opens. */
export const listGoalLines = (personId: string): GoalLineRow[] =>
  prepared(`
    select g.id, g.way, g.picture, g.idea, g.words, g.by_date as byDate, g.written_by_name as writtenByName,
      g.created_at as createdAt,
      (select count(*) from goal_steps s where s.goal_id = g.id and ${OPEN_STEP}) as steps,
      (select count(*) from goal_steps s where s.goal_id = g.id and ${OPEN_STEP} and s.done_at is not null) as done,
      n.idea as nextIdea, n.words as nextWords,
      (select c.score from check_ins c where c.goal_id = g.id order by c.at desc, c.rowid desc limit 1) as score,
      g.seen_at is null
        or exists (select 1 from goal_comments o where o.goal_id = g.id and o.seen_at is null)
        or exists (select 1 from check_ins c where c.goal_id = g.id and c.seen_at is null)
        or exists (select 1 from goal_steps s where s.goal_id = g.id and s.seen_at is null and s.removed_at is null)
        or exists (select 1 from goal_events e where e.goal_id = g.id and e.seen_at is null) as unseen
    from goals g left join goal_steps n on n.id = (select s.id from goal_steps s
      where s.goal_id = g.id and ${OPEN_STEP} and s.done_at is null order by s.position, s.rowid limit 1)
    where g.person_id = ? order by g.created_at, g.rowid`).all(personId) as GoalLineRow[]

export type GoalMoveRow = { goalId: string; kind: string; at: string; writtenByName: string | null }

/** What became of each goal of a person, in the order in which it happened. */
export const listGoalMoves = (personId: string): GoalMoveRow[] =>
  prepared(`
    select e.goal_id as goalId, e.kind, e.at, e.written_by_name as writtenByName
    from goals g join goal_events e on e.goal_id = g.id
    where g.person_id = ? and e.kind <> 'changed' order by e.at, e.rowid`).all(personId) as GoalMoveRow[]
