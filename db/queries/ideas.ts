import { desc, eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { ideaAnswers, ideas } from '../schema'
import { insertIfNew, insertRow } from './rows'
import { prepared } from './statements'

export type IdeaRow = typeof ideas.$inferSelect
export type IdeaAnswerRow = typeof ideaAnswers.$inferSelect

export const insertIdea = (row: typeof ideas.$inferInsert): void => insertRow(ideas, row)
export const insertIdeaAnswer = (row: typeof ideaAnswers.$inferInsert): void => insertIfNew(ideaAnswers, row)

export const nextIdeaNumber = (): number =>
  prepared(`select coalesce(max(cast(substr(reference, 3) as integer)), 1000) + 1 from ideas`)
    .pluck()
    .get() as number

export const findIdea = (by: { id: string } | { codeHash: string }): IdeaRow | undefined =>
  database()
    .select()
    .from(ideas)
    .where('id' in by ? eq(ideas.id, by.id) : eq(ideas.codeHash, by.codeHash))
    .get()

/** The newest first: it is what stands. */
export const listIdeaAnswers = (ideaId: string): IdeaAnswerRow[] =>
  database()
    .select()
    .from(ideaAnswers)
    .where(eq(ideaAnswers.ideaId, ideaId))
    .orderBy(desc(ideaAnswers.at))
    .all()

/** Ideas by whether they have an answer; those that wait by the day on which they are due. */
export function listIdeas({ answered, limit }: { answered: boolean; limit: number }): IdeaRow[] {
  const ids = prepared(`select i.id from ideas i
    where ${answered ? '' : 'not '}exists (select 1 from idea_answers a where a.idea_id = i.id)
    order by ${answered ? 'i.sent_at desc' : 'i.due_on, i.sent_at'} limit ?`)
    .pluck()
    .all(limit) as string[]
  return ids.flatMap((id) => findIdea({ id }) ?? [])
}

export type ShownIdea = {
  id: string
  theme: string
  shown: string
  words: string
  at: string
  changeSlug: string | null
}

/** Answered ideas that their people let others read, as staff made them ready. The newest answer first. */
export const listShownIdeas = (limit: number): ShownIdea[] =>
  prepared(`select i.id, i.theme, a.shown, a.words, a.at, c.slug as changeSlug
    from ideas i join idea_answers a on a.id =
      (select id from idea_answers where idea_id = i.id order by at desc, rowid desc limit 1)
    left join changes c on c.id = a.change_id and c.published_at is not null
    where i.may_show = 1 and a.shown is not null and a.shown <> '' order by a.at desc limit ?`).all(
    limit,
  ) as ShownIdea[]

/** How many wait, and how many of these are late on this day. */
export const countIdeas = (today: string): { waiting: number; late: number } =>
  prepared(`select count(*) as waiting, coalesce(sum(i.due_on < ?), 0) as late from ideas i
    where not exists (select 1 from idea_answers a where a.idea_id = i.id)`).get(today) as {
    waiting: number
    late: number
  }
