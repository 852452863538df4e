import {
  type AboutWhat,
  findHearBack,
  insertHearBack,
  markTold,
  setAbout,
  type Where,
} from '../../../db/queries/hear-backs'
import {
  askAgain,
  findByConfirm,
  findWaiting,
  insertWaiting,
  listPublicSteps,
  setConfirmed,
  type WaitingRow,
} from '../../../db/queries/hear-backs-waiting'
import { takeTurn } from '../../../db/queries/rate'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Lang } from '../../i18n/languages'
import { addDays } from '../activities/dates'
import { type Viewer, visitor } from '../people/viewer'
import { hashOf, newId, secretFrom } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { withoutMarks } from '../words/glossary'
import { type HeardAbout, heardAbout, joinAbout } from './heard'
import { stopTokenOf } from './stop-token'

/**
 * So many days the link works, and so long we keep an address that nobody said yes to. A week: many people open their
 * mails with somebody who comes once a week. Longer would only keep an address that may be a stranger's.
 */
export const CONFIRM_DAYS = 7

const DAY_MS = 86_400_000
const dayOf = (now: Date) => new Date(now.getTime() - (now.getTime() % DAY_MS))
const DAY_SECONDS = 86_400
/** Of such messages, to one address, about whatever: more in a day is somebody's joke. */
const MOST_A_DAY = 3

/** The one message that goes to an address before its owner said yes. */
export type ConfirmLetter = {
  key: string
  channel: 'mail' | 'text'
  to: string
  lang: Lang
  path: string
  /** The last day on which the link works, YYYY-MM-DD. */
  until: string
  /** What it is about; an idea has none. */
  title: string | null
  /** When it is written, to the day: the outbox must not tell at which moment somebody sent their answers. */
  day: Date
}
export type PostConfirm = (letter: ConfirmLetter) => void

/** What the link carries: made from the row's own id, which is told to nobody, so that a second message has the same. */
export const confirmTokenOf = (waitingId: string) => secretFrom(waitingId, 'confirm')

/**
 * Keeps an address apart until its owner says yes, and asks them once. Asked again on the same day, nothing more is
 * sent. In a transaction.
 */
export function askForYes(
  viewer: Viewer,
  of: AboutWhat,
  { channel, to }: Where & { channel: 'mail' | 'text' },
  about: string[],
  now: Date,
  post: PostConfirm,
): string {
  const askedOn = todayInLondon(now)
  const known = findWaiting(of, channel, to)
  const id = known?.id ?? newId()
  if (known) askAgain(id, joinAbout(known.about, about), askedOn)
  else {
    insertWaiting({
      id,
      ...of,
      about,
      known: 'surveyId' in of ? listPublicSteps(of.surveyId) : [],
      channel,
      to,
      lang: viewer.lang,
      confirmHash: hashOf(confirmTokenOf(id)),
      askedOn,
    })
  }
  if (mayWrite(of, to, now)) post(letterOf(viewer, of, { id, channel, to, askedOn }, now))
  return id
}

/** Counted by the day alone, for the same reason. */
function mayWrite(of: AboutWhat, to: string, now: Date): boolean {
  const day = dayOf(now).getTime()
  const subject = `${to} ${'surveyId' in of ? of.surveyId : of.ideaId}`
  return (
    takeTurn('hear-confirm', subject, 1, DAY_SECONDS, day) &&
    takeTurn('hear-confirm-all', to, MOST_A_DAY, DAY_SECONDS, day)
  )
}

function letterOf(
  viewer: Viewer,
  of: AboutWhat,
  { id, channel, to, askedOn }: Pick<WaitingRow, 'id' | 'channel' | 'to' | 'askedOn'>,
  now: Date,
): ConfirmLetter {
  const { survey } = heardAbout(visitor(viewer.lang), { surveyId: null, ideaId: null, ...of })
  return {
    // Of its own: the outbox keeps the key longer than the address.
    key: newId(),
    channel,
    to,
    lang: viewer.lang,
    path: `/have-your-say/hear/${confirmTokenOf(id)}`,
    until: untilOf({ askedOn }),
    title: survey && withoutMarks(survey.words),
    day: dayOf(now),
  }
}

/** What somebody is asked to say yes to: never who asked or where to. */
export type ToConfirm = HeardAbout & { confirmed: boolean; until: string }

/** Looking confirms nothing: programs that read mails open links too. Null when it is none of ours, or has ended. */
export function findToConfirm(viewer: Viewer, token: string, now: Date): ToConfirm | null {
  const row = findOpen(token, now)
  return row ? { ...heardAbout(viewer, row), confirmed: row.confirmedOn !== null, until: untilOf(row) } : null
}

const untilOf = ({ askedOn }: Pick<WaitingRow, 'askedOn'>) => addDays(askedOn, CONFIRM_DAYS)

function findOpen(token: string, now: Date): WaitingRow | null {
  const row = findByConfirm(hashOf(token))
  return row && todayInLondon(now) <= untilOf(row) ? row : null
}

/**
 * The owner of an address says yes: from then on it hears what changes. Twice is as once.
 * @returns false when the link is none of ours, or has ended
 */
export function confirmHearing(token: string, now: Date): boolean {
  return allOrNothing(() => {
    const row = findOpen(token, now)
    if (row && !row.confirmedOn) {
      startHearing(row)
      setConfirmed(row.id, todayInLondon(now))
    }
    return row !== null
  })
}

function startHearing({ surveyId, ideaId, about, known, channel, to, lang, askedOn }: WaitingRow): void {
  const of = surveyId ? { surveyId } : { ideaId: ideaId ?? '' }
  const where = { channel, to, personId: null }
  const same = findHearBack(of, where)
  if (same) {
    setAbout(same.id, joinAbout(same.about, about))
    return
  }
  const id = newId()
  insertHearBack({ id, ...of, about, ...where, lang, stopHash: hashOf(stopTokenOf(id)), askedOn })
  for (const step of known) markTold(id, step, askedOn)
}
