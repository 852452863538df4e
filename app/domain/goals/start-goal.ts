import { findActivityForGoal } from '../../../db/queries/goals'
import type { Viewer } from '../people/viewer'
import { couldDo } from './access'
import { isWay, type Way, wayOfKind } from './ways'

/**
 * What a goal begins with when it comes from an activity: its way. Its name stands in the page's words.
 * @returns null when there is no such activity
 */
export function startFromActivity(slug: string, lang: string): { name: string; way: Way; id: string } | null {
  const found = slug ? findActivityForGoal(slug, lang) : undefined
  if (!found) return null
  return { id: found.id, name: found.name, way: isWay(found.live) ? found.live : wayOfKind(found.kind) }
}

/** How the viewer adds a goal here: 'make' or 'suggest'. */
export const isSuggestion = (viewer: Viewer, personId: string, now: Date) => !couldDo(viewer, personId, now)
