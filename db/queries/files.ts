import { eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { files } from '../schema'
import { prepared } from './statements'

export type FileRow = typeof files.$inferSelect

export function insertFile(row: typeof files.$inferInsert): void {
  database().insert(files).values(row).run()
}

export const findFile = (id: string): FileRow | undefined =>
  database().select().from(files).where(eq(files.id, id)).get()

/** Where a file may be named, with the goal that it belongs to there. */
const GOALS_OF_FILE = `
  select id from goals where photo_id = @id or voice_id = @id
  union select goal_id from check_ins where photo_id = @id or voice_id = @id`

/** The goals that a photo or a recording belongs to. */
export const listGoalsOfFile = (id: string): string[] =>
  prepared(GOALS_OF_FILE).pluck().all({ id }) as string[]

/** Whether one of the two supports the other now: then they may know each other's face. */
export const knowEachOther = (one: string, other: string): boolean =>
  prepared(`select 1 from supports where ended_at is null and
    ((customer_id = @one and supporter_id = @other) or (customer_id = @other and supporter_id = @one))`).get({
    one,
    other,
  }) !== undefined

/** The organisations that a person asked something of; null for an activity that has gone. */
export const listAskedOrganisations = (personId: string): (string | null)[] =>
  prepared(`select distinct a.organisation_id from asks q left join activities a on a.id = q.activity_id
    where q.person_id = ?`)
    .pluck()
    .all(personId) as (string | null)[]

/**
 * Deletes files from before `before` that nothing names any more: no answer, goal, check-in, face, earlier version, or
 * draft. Ids are unguessable, so finding one inside the JSON of a row means that it is named there.
 * @returns how many
 */
export const deleteLooseFiles = (before: string): number =>
  prepared(`
    delete from files where created_at < @before
      and not exists (select 1 from people where photo_id = files.id)
      and not exists (select 1 from about_answers where files.id in (photo_id, voice_id)
        or instr(chosen, files.id) > 0)
      and not exists (select 1 from about_versions where files.id in (photo_id, voice_id)
        or instr(chosen, files.id) > 0)
      and not exists (select 1 from goals where files.id in (photo_id, voice_id))
      and not exists (select 1 from check_ins where files.id in (photo_id, voice_id))
      and not exists (select 1 from goal_events where before is not null and instr(before, files.id) > 0)
      and not exists (select 1 from drafts where finished_at is null and instr(answers, files.id) > 0)`).run({
    before,
  }).changes
