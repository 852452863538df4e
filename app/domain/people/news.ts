import { insertNews, listUnseenNews, markNewsSeen } from '../../../db/queries/news'
import type { Viewer } from './viewer'

/** A line for a person's own page: a message key with its values, and the page that it leads to. */
export type News = { id: string; key: string; values: Record<string, string>; href: string; at: string }

/**
 * Tells a person of something that concerns them. Call it in the transaction of what it tells of, after leave was
 * given for that.
 * @param about.id made from what it tells of ("offer-<event id>"), so that one thing is told once
 */
export function tellPerson(personId: string, about: Omit<News, 'at'>, now: Date): void {
  insertNews({ ...about, personId, at: now.toISOString() })
}

/** What is new for whoever is signed in: their own news alone, the newest first. Helping somebody shows none. */
export const listNews = (viewer: Viewer, limit = 5): News[] =>
  viewer.kind === 'member' && !viewer.helping ? listUnseenNews(viewer.personId, limit) : []

/** The person opened the page that some news leads to. Opened by a helper, it stays new. */
export function sawNews(viewer: Viewer, href: string, now: Date): void {
  if (viewer.kind === 'member' && !viewer.helping) markNewsSeen(viewer.personId, href, now.toISOString())
}
