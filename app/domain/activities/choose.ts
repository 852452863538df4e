import { atOneMoment } from '../../../db/queries/snapshot'
import type { Viewer } from '../people/viewer'
import { buildCards } from './build-card'
import type { Card } from './card'
import type { Answers, Need } from './choose-steps'
import type { DateText } from './dates'
import { CLOSED, type Directory, directoryOn } from './directory'
import { type But, type Reason, type Scored, scoreOf } from './score'
import { findPlace } from './where'

export type Match = { card: Card; reasons: Reason[]; but: But[] }
export type Matches = {
  /** At most 5, the best first. */
  matches: Match[]
  /** False when no activity meets every need: then each match says in `but` what it lacks. */
  meetsAll: boolean
  /** Needs that none of the matches meets. */
  unmet: Need[]
  /** The place that was understood, or what is spelled like it. */
  place: string | null
  placeUnknown: { asked: string; like: string[] } | null
}

const MOST_MATCHES = 5
/** With fewer full matches than this, some that miss one wish more are shown as well. */
const ENOUGH = 3

/** The best matches for these answers, each with its reasons. No answer is stored. */
export function chooseMatches(viewer: Viewer, answers: Answers, today: DateText): Matches {
  return atOneMoment((memory) => {
    const directory = directoryOn(memory, today)
    const asked = answers.where ? null : findPlace(directory, answers.place)
    const where = asked && 'where' in asked ? asked.where : null
    const asking = where?.spot.kind === 'online' ? { ...answers, where: 'online' as const } : answers
    const scored = openPositions(directory).map((i) => scoreOf(directory, asking, where, i))
    const best = bestOf(scored)
    return {
      matches: explain(viewer, directory, best, today),
      meetsAll: best.every(({ unmet }) => unmet.length === 0),
      unmet: answers.help.filter(
        (need) => best.length > 0 && best.every(({ unmet }) => unmet.includes(need)),
      ),
      place: where?.spot.name ?? null,
      placeUnknown: asked && 'like' in asked ? { asked: answers.place, like: asked.like } : null,
    }
  })
}

const openPositions = ({ size, marks }: Directory) =>
  Array.from({ length: size }, (_, i) => i).filter((i) => !(marks[i]! & CLOSED))

/**
 * Needs come before all: only when no activity meets every need do those that meet the most stand in, and each says
 * what it lacks. Then the fewest wishes missed, then the score, then plain order.
 */
function bestOf(scored: Scored[]): Scored[] {
  const fewestUnmet = Math.min(...scored.map(({ unmet }) => unmet.length))
  const able = scored.filter(({ unmet }) => unmet.length === fewestUnmet)
  const liked = able.filter(({ liked }) => liked)
  const wanted = liked.length > 0 ? liked : able
  const sorted = wanted.sort((a, b) => a.missed - b.missed || b.score - a.score || a.position - b.position)
  const least = sorted[0]?.missed ?? 0
  const full = sorted.filter(({ missed }) => missed === least).length
  return sorted
    .filter(({ missed }) => missed <= least + 1)
    .slice(0, Math.min(MOST_MATCHES, Math.max(full, ENOUGH)))
}

function explain(viewer: Viewer, directory: Directory, best: Scored[], today: DateText): Match[] {
  const byId = new Map(best.map((one) => [directory.ids[one.position] as string, one]))
  const cards = buildCards(viewer, [...byId.keys()], today, (id) => byId.get(id)?.km ?? null)
  return cards.map((card) => {
    const { reasons, but } = byId.get(card.id) as Scored
    return { card, reasons, but }
  })
}
