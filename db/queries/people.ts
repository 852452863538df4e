import { asc, eq, isNotNull } from 'drizzle-orm'
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
