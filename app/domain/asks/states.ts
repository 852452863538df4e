import { answerDay } from '../help/answer-day'

/**
 * How an ask goes on: which event may follow which, and by whom. Everything else about asks looks it up here.
 * A question, an answer or a note changes nothing about how far the ask is.
 */
export const STAGES = [
  'sent',
  'seen',
  'offered',
  'yes',
  'no',
  'tried',
  'how-was-it',
  'started',
  'waiting',
  'not-now',
  'taken-back',
] as const
export type Stage = (typeof STAGES)[number]
export type Kind = Stage | 'question' | 'answered' | 'note'
/** 'asker' is the person or whoever acts for them; 'staff' is the provider of the activity and the council. */
export type Side = 'asker' | 'staff'
export type WaitsFor = 'staff' | 'person' | 'nobody'

/** Where an ask is. */
export type Standing = {
  stage: Stage
  /** Who asked a question that nobody has answered yet. */
  question: Side | null
  /** What the person said after their visit. */
  wants: Wants | null
  /** The day of the offer, YYYY-MM-DD. */
  offeredFor: string | null
}
export const WANTS = ['go-on', 'not-for-me'] as const
export type Wants = (typeof WANTS)[number]

/** Who may make a move, and after which stages. */
const MOVES: Record<Exclude<Kind, 'sent' | 'answered'>, { by: readonly Side[]; after: readonly Stage[] }> = {
  seen: { by: ['staff'], after: ['sent'] },
  // Another offer takes the place of the first: a day may have to change, also after a yes.
  offered: { by: ['staff'], after: ['sent', 'seen', 'offered', 'yes', 'no', 'waiting', 'not-now'] },
  yes: { by: ['asker'], after: ['offered'] },
  no: { by: ['asker'], after: ['offered', 'yes'] },
  tried: { by: ['staff'], after: ['yes'] },
  'how-was-it': { by: ['asker'], after: ['tried'] },
  started: { by: ['staff'], after: ['tried', 'how-was-it'] },
  waiting: { by: ['staff'], after: ['sent', 'seen', 'no', 'tried', 'how-was-it'] },
  'not-now': {
    by: ['staff'],
    after: ['sent', 'seen', 'offered', 'yes', 'no', 'tried', 'how-was-it', 'waiting'],
  },
  'taken-back': {
    by: ['asker'],
    after: ['sent', 'seen', 'offered', 'yes', 'no', 'tried', 'how-was-it', 'waiting'],
  },
  question: {
    by: ['asker', 'staff'],
    after: ['sent', 'seen', 'offered', 'yes', 'no', 'tried', 'how-was-it', 'waiting', 'not-now'],
  },
  note: { by: ['staff'], after: STAGES },
}

const isOver = ({ stage, wants }: Standing) => stage === 'how-was-it' && wants === 'not-for-me'

const CLOSED: readonly Stage[] = ['started', 'taken-back', 'not-now']

/** Nothing more is to come, unless somebody begins again. */
export const isClosed = (standing: Standing): boolean => isOver(standing) || CLOSED.includes(standing.stage)

/** @param today local, YYYY-MM-DD: nobody has tried something before its day */
export function mayFollow(standing: Standing, kind: Kind, by: Side, today: string): boolean {
  if (kind === 'sent') return false
  // Whoever asked does not answer themselves.
  if (kind === 'answered') return standing.question !== null && standing.question !== by
  if (isOver(standing) && kind !== 'note') return false
  const { by: sides, after } = MOVES[kind]
  if (!sides.includes(by) || !after.includes(standing.stage)) return false
  if (kind === 'question') return standing.question === null
  return kind !== 'tried' || (standing.offeredFor !== null && standing.offeredFor <= today)
}

/** All that one side may do now, in the order of the table. */
export const movesNow = (standing: Standing, by: Side, today: string): Kind[] =>
  (['answered', ...Object.keys(MOVES)] as Kind[]).filter((kind) => mayFollow(standing, kind, by, today))

const isStage = (kind: Kind): kind is Stage => (STAGES as readonly Kind[]).includes(kind)

export type Happened = {
  kind: Kind
  byRole: 'person' | 'supporter' | 'staff'
  reason: string | null
  date: string | null
}

export const sideOf = ({ byRole }: Pick<Happened, 'byRole'>): Side => (byRole === 'staff' ? 'staff' : 'asker')

/** Where an ask is after all that happened, the oldest first. */
export function standingOf(events: readonly Happened[]): Standing {
  let standing: Standing = { stage: 'sent', question: null, wants: null, offeredFor: null }
  for (const event of events) standing = after(standing, event)
  return standing
}

function after(standing: Standing, event: Happened): Standing {
  if (event.kind === 'note') return standing
  if (event.kind === 'question') return { ...standing, question: sideOf(event) }
  if (!isStage(event.kind)) return { ...standing, question: null }
  return {
    stage: event.kind,
    // A question stays open while the other side has only read it.
    question: event.kind === 'seen' ? standing.question : null,
    wants: event.kind === 'how-was-it' ? (event.reason as Wants) : null,
    offeredFor: event.kind === 'offered' ? event.date : standing.offeredFor,
  }
}

const STAFF_ANSWER: readonly Stage[] = ['sent', 'seen', 'yes', 'no', 'how-was-it']

/** Whose turn it is. */
export function waitsFor(standing: Standing): WaitsFor {
  const { stage, question } = standing
  if (question) return question === 'asker' ? 'staff' : 'person'
  if (isClosed(standing)) return 'nobody'
  if (STAFF_ANSWER.includes(stage)) return 'staff'
  return stage === 'offered' || stage === 'tried' ? 'person' : 'nobody'
}

/**
 * The day by which staff must do something: 2 working days after it became their turn, and after a yes the day of
 * the visit itself, when they are to say how it went. To have read it gives nobody more time.
 * @param happenedOn local, YYYY-MM-DD: the day of the latest event
 */
export function dueDay(standing: Standing, happenedOn: string): string | null {
  if (waitsFor(standing) !== 'staff') return null
  return standing.stage === 'yes' && !standing.question ? standing.offeredFor : answerDay(happenedOn)
}

/** An offer that a person has not answered for so many days shows as waiting for them. */
export const LONG_UNANSWERED_DAYS = 14
