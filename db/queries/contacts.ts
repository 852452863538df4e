import { and, eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { contacts } from '../schema'

export type ContactRow = typeof contacts.$inferSelect

/** The same id twice is one contact; a second time changes it. */
export function saveContact(row: typeof contacts.$inferInsert): void {
  const { id, personId, ...change } = row
  database()
    .insert(contacts)
    .values(row)
    .onConflictDoUpdate({ target: contacts.id, set: change, setWhere: eq(contacts.personId, personId) })
    .run()
}

export const deleteContact = (id: string, personId: string): boolean =>
  database()
    .delete(contacts)
    .where(and(eq(contacts.id, id), eq(contacts.personId, personId)))
    .run().changes > 0

export const listContactsOf = (personId: string): ContactRow[] =>
  database()
    .select()
    .from(contacts)
    .where(eq(contacts.personId, personId))
    .orderBy(contacts.position, contacts.name)
    .all()
