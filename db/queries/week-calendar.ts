import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { calendarAddresses } from '../schema'
import { prepared } from './statements'

export type CalendarRow = typeof calendarAddresses.$inferSelect & { name: string; lang: string }

/** The address that is good now, with whose week it is. @param id the hash of its secret */
export const findCalendar = (id: string): CalendarRow | undefined =>
  prepared(
    `select c.id, c.person_id as personId, c.created_at as createdAt, c.used_at as usedAt, c.ended_at as endedAt,
       p.called as name, p.lang
     from calendar_addresses c join people p on p.id = c.person_id where c.id = ? and c.ended_at is null`,
  ).get(id) as CalendarRow | undefined

export const findCalendarOf = (personId: string): typeof calendarAddresses.$inferSelect | undefined =>
  database()
    .select()
    .from(calendarAddresses)
    .where(and(eq(calendarAddresses.personId, personId), isNull(calendarAddresses.endedAt)))
    .get()

/** @returns whether it is new, or was this person's before and is still good */
export function insertCalendar(id: string, personId: string, at: string): boolean {
  database().insert(calendarAddresses).values({ id, personId, createdAt: at }).onConflictDoNothing().run()
  const row = database().select().from(calendarAddresses).where(eq(calendarAddresses.id, id)).get()
  return row?.personId === personId && row.endedAt === null
}

/** @param but the one that stays */
export function endCalendars(personId: string, at: string, but = ''): void {
  prepared(
    `update calendar_addresses set ended_at = @at where person_id = @personId and ended_at is null and id <> @but`,
  ).run({ personId, at, but })
}

export function noteCalendarUse(id: string, at: string): void {
  database().update(calendarAddresses).set({ usedAt: at }).where(eq(calendarAddresses.id, id)).run()
}
