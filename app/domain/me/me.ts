import { type ListedAsk, listAsks } from '../asks/list'
import { goalsSharedAlone } from '../goals/access'
import { type GoalLine, listGoals } from '../goals/list'
import { listNews, type News } from '../people/news'
import type { Member } from '../people/viewer'
import { listCaring, type Supported } from '../sharing/caring'
import { mightTouch } from '../sharing/decide'
import type { Topic } from '../sharing/topics'
import { type Next, whatIsNext } from '../week/list'

/** The first page of whoever is signed in, or of the person whom they help: five things at most. */
export type MePage = {
  /** Null where it is not shared, and for those whose page is about others. */
  next: Next | null
  news: News[]
  goals: GoalLine[] | null
  asks: ListedAsk[] | null
  /** Whom they support; nobody while they help somebody. */
  caring: Supported[]
  /** What is shared with a helper. Somebody's own page has everything. */
  topics: Topic[]
  /** Nothing is there yet: the page says what to do first. */
  isNew: boolean
}

/** What is next is one of them. */
const MOST = 4
const MOST_NEWS = 2
const SHOWN: Topic[] = ['week', 'goals', 'requests', 'about']
const OPEN_GOALS = ['active', 'suggested', 'paused']

export function openMe(viewer: Member, personId: string, now: Date): MePage {
  const topics = SHOWN.filter((topic) => isOpen(viewer, personId, topic, now))
  // Only what is shared is asked for: opening this page is no try to see the rest, so no refused look is kept.
  const next = topics.includes('week') ? whatIsNext(viewer, personId, now) : null
  const goals = topics.includes('goals') ? listGoals(viewer, personId, now) : null
  const asks = topics.includes('requests') ? listAsks(viewer, personId, now) : null
  const news = listNews(viewer, MOST_NEWS)
  const open = {
    goals: goals?.filter(({ state }) => OPEN_GOALS.includes(state)) ?? null,
    asks: asks?.filter(({ closed }) => !closed) ?? null,
  }
  const hasWeek = next !== null && (next.left.length > 0 || next.off.length > 0 || next.after !== null)
  const caring = viewer.helping ? [] : listCaring(viewer, now)
  return {
    next,
    news,
    ...shareOut(open, MOST - news.length),
    caring,
    topics,
    isNew: !viewer.helping && !hasWeek && goals?.length === 0 && asks?.length === 0 && caring.length === 0,
  }
}

function isOpen(viewer: Member, personId: string, topic: Topic, now: Date): boolean {
  if (mightTouch(viewer, { personId, topic, ability: 'see' }, now)) return true
  return topic === 'goals' && (goalsSharedAlone(viewer, personId, now)?.length ?? 0) > 0
}

/** One ask first, because somebody may wait for an answer; goals have the rest of the places, and asks what they leave. */
function shareOut(
  { goals, asks }: Pick<MePage, 'goals' | 'asks'>,
  places: number,
): Pick<MePage, 'goals' | 'asks'> {
  const byTurn = asks && [...asks].sort((a, b) => turnOf(a) - turnOf(b))
  const first = Math.min(byTurn?.length ?? 0, 1)
  const shownGoals = goals?.slice(0, places - first) ?? null
  return { goals: shownGoals, asks: byTurn?.slice(0, places - (shownGoals?.length ?? 0)) ?? null }
}

const turnOf = ({ waitsFor }: ListedAsk) => (waitsFor === 'person' ? 0 : 1)
