import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { drafts } from '../schema'
import { insertIfNew } from './rows'
import { prepared } from './statements'

export type DraftRow = typeof drafts.$inferSelect
export type DraftKey = { owner: string; forId: string; kind: string; about: string }

const ofKey = ({ owner, forId, kind, about }: DraftKey) =>
  and(eq(drafts.owner, owner), eq(drafts.forId, forId), eq(drafts.kind, kind), eq(drafts.about, about))

/** Each answer of a survey comes through here, so its statements are prepared once. */
export function findOpenDraft(key: DraftKey): DraftRow | undefined {
  const row = prepared(
    `select id, owner, person_id as personId, for_id as forId, kind, about, answers, step,
      created_at as createdAt, updated_at as updatedAt, finished_at as finishedAt, result_id as resultId
      from drafts where owner = @owner and for_id = @forId and kind = @kind and about = @about and finished_at is null`,
  ).get(key) as (Omit<DraftRow, 'answers'> & { answers: string }) | undefined
  return row && { ...row, answers: JSON.parse(row.answers) }
}

export function saveDraftAnswers(id: string, answers: DraftRow['answers'], step: string, at: string): void {
  prepared('update drafts set answers = ?, step = ?, updated_at = ? where id = ?').run(
    JSON.stringify(answers),
    step,
    at,
    id,
  )
}

/** A draft by its id, if it is this owner's. */
export const findDraft = (id: string, owner: string): DraftRow | undefined =>
  database()
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), eq(drafts.owner, owner)))
    .get()

export function insertDraft(row: typeof drafts.$inferInsert): void {
  insertIfNew(drafts, row)
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
