import { and, asc, eq, lte } from 'drizzle-orm'
import { type Db, database } from '../connection.server'
import { deletedCounts, deletions, people } from '../schema'
import { prepared } from './statements'

export type DeletionRow = typeof deletions.$inferSelect

export const findDeletionRow = (personId: string): DeletionRow | undefined =>
  prepared(
    'select person_id as personId, asked_at as askedAt, due_at as dueAt from deletions where person_id = ?',
  ).get(personId) as DeletionRow | undefined

/** Asking twice keeps the first day. */
export function insertDeletion(row: typeof deletions.$inferInsert): void {
  database().insert(deletions).values(row).onConflictDoNothing().run()
}

export const removeDeletion = (personId: string): boolean =>
  database().delete(deletions).where(eq(deletions.personId, personId)).run().changes > 0

export const listDueDeletions = (now: string): DeletionRow[] =>
  database().select().from(deletions).where(lte(deletions.dueAt, now)).orderBy(asc(deletions.dueAt)).all()

export function addToCount(month: string, kind: string, count: number): void {
  prepared(`insert into deleted_counts (month, kind, count) values (@month, @kind, @count)
    on conflict (month, kind) do update set count = count + excluded.count`).run({ month, kind, count })
}

export const findCount = (month: string, kind: string): number =>
  database()
    .select()
    .from(deletedCounts)
    .where(and(eq(deletedCounts.month, month), eq(deletedCounts.kind, kind)))
    .get()?.count ?? 0

/** How many asks a person made, by the month and the organisation that they were for. */
export const countAsks = (personId: string) =>
  prepared(`select substr(q.created_at, 1, 7) as month, coalesce(a.organisation_id, '') as organisationId,
      count(*) as count
    from asks q left join activities a on a.id = q.activity_id where q.person_id = ? group by 1, 2`).all(
    personId,
  ) as { month: string; organisationId: string; count: number }[]

type Whose = { id: string; name: string; called: string; email: string | null; phone: string | null }

/** Names of whoever wrote or looked, in the rows of others: the rows stay theirs, the name goes. */
const NAMES_WITH_OTHERS = [
  'update about_answers set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update about_versions set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update goals set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update goal_events set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update goal_steps set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update check_ins set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update goal_comments set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update plans set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update week_entries set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update week_changes set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  'update asks set written_by_name = @nobody where written_by = @id and written_by_name is not null',
  "update ask_events set by_name = @nobody, by_id = null where by_id = @id and by_name <> ''",
  'update looks set viewer_name = @nobody, viewer_id = null where viewer_id = @id',
  "update change_steps set by_name = @nobody, by_id = null where by_id = @id and by_name <> ''",
  'update changes set created_by = null where created_by = @id',
  'update idea_answers set by_name = @nobody, by_id = null where by_id = @id',
  'update handled_messages set by_name = @nobody where by_id = @id',
  ...['survey_events', 'survey_warnings', 'survey_tests', 'survey_quotes', 'keyings', 'keying_settled'].map(
    (table) => `update ${table} set by_name = @nobody, by_id = null where by_id = @id and by_name <> ''`,
  ),
  'update keying_batches set created_by_name = @nobody, created_by = null where created_by = @id',
]

/** What names a person and does not go with the row of their account. */
const LOOSE_ROWS = [
  'delete from drafts where owner = @id or for_id = @id or person_id = @id',
  'delete from survey_files where owner = @id',
  `delete from outbox where "to" in (@email, @phone) or (sent_at is null and
    (instr(text, @name) > 0 or (@email <> '-' and instr(text, @email) > 0)))`,
  'delete from invites where lower(email) = @email or used_by = @id',
  "delete from help_messages where replace(lower(reach), ' ', '') in (@email, @phone)",
  "delete from page_reports where replace(lower(reach), ' ', '') in (@email, @phone)",
  `delete from hear_backs where person_id = @id or ("to" <> '' and "to" in (@email, @phone))`,
  `delete from hear_back_waiting where "to" <> '' and "to" in (@email, @phone)`,
  'delete from new_accounts where email = @email or phone = @phone or person_id = @id',
  // News of those who knew the person say their name.
  `delete from news where person_id <> @id and (instr(href, @id) > 0 or instr(id, @id) > 0 or (person_id in (
    select supporter_id from supports where customer_id = @id union
    select customer_id from supports where supporter_id = @id) and
    (instr("values", json_quote(@called)) > 0 or instr("values", json_quote(@name)) > 0)))`,
]

/**
 * Deletes a person and every row about them. Call it in a transaction. What is theirs goes with the row of their
 * account (`on delete cascade`); what others hold keeps no name of theirs.
 * @param nobody what stands where their name was
 */
export function deletePerson(whose: Whose, nobody: string): void {
  const values = {
    nobody,
    id: whose.id,
    name: whose.name,
    called: whose.called,
    email: whose.email ?? '-',
    phone: whose.phone ?? '-',
  }
  for (const sql of [...NAMES_WITH_OTHERS, ...LOOSE_ROWS]) {
    prepared(sql).run(Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`@${name}`))))
  }
  database().delete(people).where(eq(people.id, whose.id)).run()
}

/**
 * Writes the database anew without what was deleted: SQLite leaves deleted words in the file until their place is
 * needed. The log beside it is emptied as well. It takes about a second for each 200 MB.
 */
export function forgetDeletedBytes(db: Db = database()): void {
  db.$client.exec('vacuum')
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
}

/**
 * Answers on a device or of an account that nobody touched since `before`: they were not sent, or became rows of their
 * own. Somebody who is signed in finds their open ones again whenever they come.
 */
export const deleteOldDrafts = (before: string): number =>
  prepared(
    `delete from drafts where updated_at < ? and (finished_at is not null or owner like 'device:%')`,
  ).run(before).changes
