import { listPlacesOf } from '../../../db/queries/activities-show'
import type { AskWithActivity } from '../../../db/queries/asks'
import type { Viewer } from '../people/viewer'
import { todayInLondon } from '../site/today'
import { putAskInWeek } from '../week/from-ask'
import { type OpenAsk, openForStaff } from './open'
import { type Move, type Recorded, recordMove } from './record'
import { readStaffForm, type StaffGiven, type StaffProblem } from './staff-form'
import { blocks, judgeWords, type WordsFinding } from './staff-words'
import { type AskStory, tellStory } from './story'
import type { Tell } from './tell'

export type StaffAnswered =
  | Recorded
  | { kind: 'wrong'; problems: StaffProblem[]; findings: WordsFinding[] }
  | { kind: 'not-found' }

/** The whole story of one ask. To open one that nobody has opened tells the person that it was read. */
export function showRequest(
  viewer: Viewer,
  id: string,
  now: Date,
  { onlyLooks = false }: { onlyLooks?: boolean } = {},
): AskStory | null {
  const open = openForStaff(viewer, id, 'see', now)
  if (!open) return null
  if (!onlyLooks) recordMove(open.found, open.actor, { kind: 'seen' }, `seen ${id}`, now, () => undefined)
  return tellStory(open, now)
}

/**
 * Staff go on with an ask. What a person will read is judged by the Easy Read rules first: errors must be mended,
 * warnings may be accepted once they were seen.
 */
export function answerRequest(
  viewer: Viewer,
  id: string,
  given: StaffGiven,
  now: Date,
  tell: Tell,
): StaffAnswered {
  const open = openForStaff(viewer, id, 'do', now)
  if (!open) return { kind: 'not-found' }
  const read = readStaffForm(given, todayInLondon(now))
  if (!read) return { kind: 'too-late' }
  const findings = judgeForm(open.found, viewer, given)
  if (!read.move) return { kind: 'wrong', problems: read.problems, findings }
  const forPerson = read.move.forPerson !== false
  if (forPerson && findings.length > 0 && (blocks(findings) || given.accept !== 'yes')) {
    return { kind: 'wrong', problems: [], findings }
  }
  return recordMove(open.found, open.actor, read.move, given.key ?? '', now, tell, () =>
    startWeek(open, read.move, now),
  )
}

/** Somebody with an account who starts has it in their week from then on. */
function startWeek({ found: { ask }, access }: OpenAsk, { kind }: Move, now: Date): void {
  if (kind !== 'started' || !access || !ask.personId || !ask.activityId) return
  putAskInWeek(access, { askId: ask.id, activityId: ask.activityId, personId: ask.personId }, now)
}

function judgeForm(
  { ask, organisation }: AskWithActivity,
  viewer: Viewer,
  given: StaffGiven,
): WordsFinding[] {
  const places = ask.activityId ? listPlacesOf(ask.activityId) : []
  const names = [
    ask.name,
    ask.activityName,
    organisation,
    ...places.flatMap((one) => [one.name, one.townName]),
  ]
  const own = viewer.kind === 'member' ? [viewer.name] : []
  const offer: Record<string, string> =
    given.do === 'offered' ? { place: given.place ?? '', meets: given.meets ?? '' } : {}
  return judgeWords({ ...offer, words: given.words ?? '' }, [
    ...names.filter((name) => name !== null),
    ...own,
  ])
}
