import { and, asc, count, eq, isNotNull, like, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { people } from '../schema'
import { preparedQuery } from './statements'

export type PersonRow = typeof people.$inferSelect

const personById = preparedQuery((db) =>
  db
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare(),
)
export const findPerson = (id: string): PersonRow | undefined => personById().get({ id })

export const findPersonByDemo = (demo: string): PersonRow | undefined =>
  database().select().from(people).where(eq(people.demo, demo)).get()

/** The people of the demo sign-in. */
export const listDemoPeople = (): PersonRow[] =>
  database().select().from(people).where(isNotNull(people.demo)).orderBy(asc(people.createdAt)).all()

/** Whose address or number this is. Both are unique. */
export const findPersonByReach = (channel: 'mail' | 'text', to: string): PersonRow | undefined =>
  database()
    .select()
    .from(people)
    .where(eq(channel === 'mail' ? people.email : people.phone, to))
    .get()

export function insertPerson(row: typeof people.$inferInsert): void {
  database().insert(people).values(row).run()
}

export function changePerson(id: string, change: Partial<typeof people.$inferInsert>): void {
  database().update(people).set(change).where(eq(people.id, id)).run()
}

export type FoundPerson = Pick<PersonRow, 'id' | 'name' | 'called' | 'picture' | 'kind'>

/** Names with all these words in them, in any order. */
const namedLike = (words: string) => {
  const parts = words.split(/\s+/).filter(Boolean).slice(0, 5)
  return and(...parts.map((part) => like(people.name, `%${part.replaceAll(/[%_]/g, '')}%`)))
}

export const countPeople = (words: string): number =>
  database().select({ count: count() }).from(people).where(namedLike(words)).get()?.count ?? 0

/**
 * People whose name has these words in it, by name.
 * @param words '' finds everybody
 */
export const searchPeople = (words: string, limit: number, offset: number): FoundPerson[] =>
  database()
    .select({
      id: people.id,
      name: people.name,
      called: people.called,
      picture: people.picture,
      kind: people.kind,
    })
    .from(people)
    .where(namedLike(words))
    .orderBy(asc(people.name), asc(people.id))
    .limit(limit)
    .offset(offset)
    .all()
