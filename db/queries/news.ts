import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { news } from '../schema'
import { prepared, preparedQuery } from './statements'

export type NewsRow = typeof news.$inferSelect

/** The same id twice is one line. */
export function insertNews(row: typeof news.$inferInsert): void {
  database().insert(news).values(row).onConflictDoNothing().run()
}

const unseenNews = preparedQuery((db) =>
  db
    .select()
    .from(news)
    .where(and(eq(news.personId, sql.placeholder('personId')), isNull(news.seenAt)))
    .orderBy(desc(news.at))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
export const listUnseenNews = (personId: string, limit: number): NewsRow[] =>
  unseenNews().all({ personId, limit })

/** Nothing is written where nothing is new: pages that people open often ask for this each time. */
export function markNewsSeen(personId: string, href: string, seenAt: string): void {
  const ofPage = 'from news where person_id = @personId and href = @href and seen_at is null'
  if (!prepared(`select 1 ${ofPage} limit 1`).get({ personId, href })) return
  prepared(`update news set seen_at = @seenAt where id in (select id ${ofPage})`).run({
    personId,
    href,
    seenAt,
  })
}
