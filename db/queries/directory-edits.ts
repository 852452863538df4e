import { eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { activities, activityEdits, activityTexts } from '../schema'
import type { ActivityRow, TextRow } from './directory-records'
import { prepared } from './statements'

export type EditRow = typeof activityEdits.$inferInsert

export const keepEdit = (edit: EditRow): void => {
  database().insert(activityEdits).values(edit).run()
}

export const changeActivity = (id: string, change: Partial<ActivityRow>): void => {
  database().update(activities).set(change).where(eq(activities.id, id)).run()
}

/** Puts the words of one language in place of those before. */
export function putText(text: TextRow): void {
  prepared('delete from activity_texts where activity_id = ? and lang = ?').run(text.activityId, text.lang)
  database().insert(activityTexts).values(text).run()
}
