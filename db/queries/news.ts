import { and, desc, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { news } from '../schema'

export type NewsRow = typeof news.$inferSelect

/** The same id twice is one line. */
export function insertNews(row: typeof news.$inferInsert): void {
  database().insert(news).values(row).onConflictDoNothing().run()
}

export const listUnseenNews = (personId: string, limit: number): NewsRow[] =>
  database()
    .select()
    .from(news)
    .where(and(eq(news.personId, personId), isNull(news.seenAt)))
    .orderBy(desc(news.at))
    .limit(limit)
    .all()

export function markNewsSeen(personId: string, href: string, seenAt: string): void {
  database()
    .update(news)
    .set({ seenAt })
    .where(and(eq(news.personId, personId), eq(news.href, href), isNull(news.seenAt)))
    .run()
}
