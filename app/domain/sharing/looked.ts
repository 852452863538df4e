import { countLooks, type LookRow, listLookers, listLookRows } from '../../../db/queries/looks'
import type { Viewer } from '../people/viewer'
import { mayTouch } from './decide'

export type Look = Pick<LookRow, 'id' | 'viewerName' | 'topic' | 'ability' | 'outcome' | 'at'>
export type Looked = {
  looks: Look[]
  page: number
  pages: number
  who: string | null
  lookers: { id: string; name: string }[]
}

const ON_A_PAGE = 20

/**
 * Who looked at what of a person, and who wanted to and was refused, the newest first.
 * @param asked.who one person's looks alone
 * @returns null when it is refused
 */
export function listLooked(
  viewer: Viewer,
  personId: string,
  asked: { who: string | null; page: number },
  now: Date,
): Looked | null {
  if (!mayTouch(viewer, { personId, topic: 'looked', ability: 'see' }, now)) return null
  const lookers = listLookers(personId).flatMap(({ id, name }) => (id ? [{ id, name }] : []))
  const who = lookers.some(({ id }) => id === asked.who) ? asked.who : null
  const pages = Math.max(1, Math.ceil(countLooks(personId, who) / ON_A_PAGE))
  const page = Math.min(Math.max(1, asked.page || 1), pages)
  const looks = listLookRows(personId, who, ON_A_PAGE, (page - 1) * ON_A_PAGE).map(
    ({ id, viewerName, topic, ability, outcome, at }) => ({ id, viewerName, topic, ability, outcome, at }),
  )
  return { looks, page, pages, who, lookers }
}
