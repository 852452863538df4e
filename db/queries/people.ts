import { and, asc, eq, isNotNull, like } from 'drizzle-orm'
import { database } from '../connection.server'
import { people } from '../schema'

export type PersonRow = typeof people.$inferSelect

export const findPerson = (id: string): PersonRow | undefined =>
  database().select().from(people).where(eq(people.id, id)).get()

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

/**
 * People whose name has these words in it, in any order, by name.
 * @param words '' finds everybody
 */
export function searchPeople(words: string, limit: number, offset: number): FoundPerson[] {
  const parts = words.split(/\s+/).filter(Boolean).slice(0, 5)
  return database()
    .select({
      id: people.id,
      name: people.name,
      called: people.called,
      picture: people.picture,
      kind: people.kind,
    })
    .from(people)
    .where(and(...parts.map((part) => like(people.name, `%${part.replaceAll(/[%_]/g, '')}%`))))
    .orderBy(asc(people.name), asc(people.id))
    .limit(limit)
    .offset(offset)
    .all()
}
