import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { outbox } from '../schema'

export type OutboxRow = typeof outbox.$inferSelect

export function insertMail(row: typeof outbox.$inferInsert): void {
  database().insert(outbox).values(row).onConflictDoNothing().run()
}

export const hasMail = (id: string): boolean =>
  database().select({ id: outbox.id }).from(outbox).where(eq(outbox.id, id)).get() !== undefined

/** Forgets what is of no use any more, sent or not. @returns how many */
export const dropExpiredMails = (now: string): number =>
  database()
    .update(outbox)
    .set({ sentAt: now, to: '', subject: '', text: '', html: '', lastError: 'expired' })
    .where(and(isNull(outbox.sentAt), lte(outbox.expiresAt, now)))
    .run().changes

/** Mails that wait and may be tried now, the oldest first. */
export const listWaitingMails = (now: string, limit: number): OutboxRow[] =>
  database()
    .select()
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.nextTryAt, now)))
    .orderBy(asc(outbox.createdAt))
    .limit(limit)
    .all()

/** Once sent, only that a mail went out is kept: not to whom, nor what it said. */
export function markSent(id: string, at: string): void {
  database()
    .update(outbox)
    .set({ sentAt: at, to: '', subject: '', text: '', html: '', lastError: null })
    .where(eq(outbox.id, id))
    .run()
}

export function markFailed(id: string, nextTryAt: string, lastError: string): void {
  database()
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, nextTryAt, lastError: lastError.slice(0, 300) })
    .where(eq(outbox.id, id))
    .run()
}
