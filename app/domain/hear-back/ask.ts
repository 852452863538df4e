import {
  type AboutWhat,
  type Channel,
  findHearBack,
  insertHearBack,
  markKnown,
  setAbout,
  type Where,
} from '../../../db/queries/hear-backs'
import { findPerson } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { allOrNothing } from '../../../db/queries/transaction'
import { readReach } from '../account/reach'
import type { Viewer } from '../people/viewer'
import { hashOf, newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { askForYes, type PostConfirm } from './confirm'
import { joinAbout } from './heard'
import { stopTokenOf } from './stop-token'

export type HearChannel = Channel

/** What is asked: about a survey or an idea, where to, and which questions the person spoke about. */
export type AskToHear = AboutWhat & {
  /** Names of the steps that they answered ('important--staff'). Never what they said. */
  about: readonly string[]
  /** As the form sent them. */
  channel: string
  to: string
}

/** Message keys, with their namespace. */
export type HearError =
  | 'changes:hear.error.channel'
  | 'changes:hear.error.mail'
  | 'changes:hear.error.text'
  | 'changes:hear.error.too-many'
export type HearProblem = { at: 'channel' | 'to'; key: HearError }
/** `waits`: the owner of the address has to say yes first. It is said of each address that is not the viewer's own. */
export type AskedToHear = { ok: true; id: string; waits: boolean } | { ok: false; problems: HearProblem[] }

/** From one computer. A day centre may share one. */
const MOST_AN_HOUR = 60
const HOUR_SECONDS = 3600

/**
 * The ways in which somebody can hear. Their own page is for whoever is signed in as themselves: a helper who
 * answers with a person would else get that person's news, or write into it.
 */
export const waysToHear = (viewer: Viewer, canText: boolean): HearChannel[] => [
  ...(viewer.kind === 'member' && !viewer.helping ? (['me'] as const) : []),
  'mail',
  ...(canText ? (['text'] as const) : []),
]

/**
 * Somebody wants to hear what changes about what they spoke about. It stands apart from the answers: no id, no code
 * and only the day. The same person asking again about the same thing makes no second one, so a double press needs
 * no key; what they spoke about is then put together. An address hears nothing before its owner said yes, but for the
 * one of the account of whoever is here.
 * @param post writes the message that asks for the yes into the outbox, in the same transaction
 * @param from where it comes from (a network address), for the limit alone; it is never stored as it is
 */
export function askToHear(
  viewer: Viewer,
  asked: AskToHear,
  now: Date,
  { canText = true, from, post }: { canText?: boolean; from?: string; post: PostConfirm },
): AskedToHear {
  const where = readWhere(viewer, asked, canText)
  if ('problem' in where) return { ok: false, problems: [where.problem] }
  if (from && !takeTurn('hear-back', from, MOST_AN_HOUR, HOUR_SECONDS, now.getTime())) {
    return wrong('channel', 'too-many')
  }
  return allOrNothing(() => {
    const known = findHearBack(asked, where)
    const waits = where.channel !== 'me' && !isOwn(viewer, where)
    if (known) {
      setAbout(known.id, joinAbout(known.about, asked.about))
      return { ok: true, id: known.id, waits }
    }
    if (where.channel !== 'me' && waits) {
      const to = { ...where, channel: where.channel }
      return { ok: true, id: askForYes(viewer, ofWhat(asked), to, joinAbout(asked.about), now, post), waits }
    }
    return { ok: true, id: write(viewer, asked, where, todayInLondon(now)), waits }
  })
}

/** The address of their own account is known to be theirs. Somebody who helps is not there for themselves. */
function isOwn(viewer: Viewer, { channel, to }: Where): boolean {
  if (viewer.kind !== 'member' || viewer.helping) return false
  const person = findPerson(viewer.personId)
  return to !== '' && (channel === 'mail' ? person?.email : person?.phone) === to
}

const ofWhat = (asked: AboutWhat): AboutWhat =>
  'surveyId' in asked ? { surveyId: asked.surveyId } : { ideaId: asked.ideaId }

function write(viewer: Viewer, asked: AskToHear, where: Where, askedOn: string): string {
  const id = newId()
  const of = ofWhat(asked)
  const about = joinAbout(asked.about)
  insertHearBack({
    id,
    ...of,
    about,
    ...where,
    lang: viewer.lang,
    stopHash: hashOf(stopTokenOf(id)),
    askedOn,
  })
  if ('surveyId' in asked) markKnown(id, asked.surveyId, askedOn)
  return id
}

function readWhere(
  viewer: Viewer,
  { channel, to }: AskToHear,
  canText: boolean,
): Where | { problem: HearProblem } {
  const way = waysToHear(viewer, canText).find((one) => one === channel)
  if (!way) return { problem: problem('channel', 'channel') }
  if (way === 'me') {
    return { channel: way, to: '', personId: viewer.kind === 'member' ? viewer.personId : null }
  }
  const reach = readReach(to, way === 'text')
  return 'error' in reach || reach.channel !== way
    ? { problem: problem('to', way) }
    : { channel: way, to: reach.to, personId: null }
}

const problem = (at: HearProblem['at'], key: 'channel' | 'mail' | 'text' | 'too-many'): HearProblem => ({
  at,
  key: `changes:hear.error.${key}`,
})
const wrong = (at: HearProblem['at'], key: 'channel' | 'too-many'): AskedToHear => ({
  ok: false,
  problems: [problem(at, key)],
})
