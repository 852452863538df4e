import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { drafts } from '../schema'

export type DraftRow = typeof drafts.$inferSelect
export type DraftKey = { owner: string; forId: string; kind: string; about: string }

const ofKey = ({ owner, forId, kind, about }: DraftKey) =>
  and(eq(drafts.owner, owner), eq(drafts.forId, forId), eq(drafts.kind, kind), eq(drafts.about, about))

export const findOpenDraft = (key: DraftKey): DraftRow | undefined =>
  database()
    .select()
    .from(drafts)
    .where(and(ofKey(key), isNull(drafts.finishedAt)))
    .get()

/** A draft by its id, if it is this owner's. */
export const findDraft = (id: string, owner: string): DraftRow | undefined =>
  database()
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), eq(drafts.owner, owner)))
    .get()

export function insertDraft(row: typeof drafts.$inferInsert): void {
  database().insert(drafts).values(row).onConflictDoNothing().run()
}

export function changeDraft(id: string, change: Partial<typeof drafts.$inferInsert>): void {
  database().update(drafts).set(change).where(eq(drafts.id, id)).run()
}

export function deleteOpenDraft(key: DraftKey): void {
  database()
    .delete(drafts)
    .where(and(ofKey(key), isNull(drafts.finishedAt)))
    .run()
}
