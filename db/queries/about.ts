import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { database } from '../connection.server'
import { aboutAnswers, aboutVersions, files, people } from '../schema'

export type AnswerRow = typeof aboutAnswers.$inferSelect
export type VersionRow = typeof aboutVersions.$inferSelect

export const listAnswers = (personId: string): AnswerRow[] =>
  database().select().from(aboutAnswers).where(eq(aboutAnswers.personId, personId)).all()

const ofQuestion = (personId: string, question: string) =>
  and(eq(aboutAnswers.personId, personId), eq(aboutAnswers.question, question))

export const findAnswer = (personId: string, question: string): AnswerRow | undefined =>
  database().select().from(aboutAnswers).where(ofQuestion(personId, question)).get()

/** Puts a new answer in the place of the one before, which becomes an earlier version. */
export function replaceAnswer(row: AnswerRow, before: AnswerRow | undefined): void {
  if (before) {
    const { formKey, seenAt, ...version } = before
    database().insert(aboutVersions).values(version).run()
  }
  const { personId, question, ...change } = row
  database()
    .insert(aboutAnswers)
    .values(row)
    .onConflictDoUpdate({ target: [aboutAnswers.personId, aboutAnswers.question], set: change })
    .run()
}

/** What others wrote counts as seen from now on. */
export function markAnswersSeen(personId: string, seenAt: string): void {
  database()
    .update(aboutAnswers)
    .set({ seenAt })
    .where(and(eq(aboutAnswers.personId, personId), isNull(aboutAnswers.seenAt)))
    .run()
}

/** What an answer said before, the newest first. */
export const listVersions = (personId: string, question: string): VersionRow[] =>
  database()
    .select()
    .from(aboutVersions)
    .where(
      and(
        eq(aboutVersions.personId, personId),
        eq(aboutVersions.question, question),
        ne(aboutVersions.words, ''),
      ),
    )
    .orderBy(desc(aboutVersions.version))
    .all()

export const listAllVersions = (personId: string): VersionRow[] =>
  database()
    .select()
    .from(aboutVersions)
    .where(eq(aboutVersions.personId, personId))
    .orderBy(asc(aboutVersions.question), asc(aboutVersions.version))
    .all()

export function deleteVersions(personId: string, question: string): void {
  database()
    .delete(aboutVersions)
    .where(and(eq(aboutVersions.personId, personId), eq(aboutVersions.question, question)))
    .run()
}

/** Whether a file is this person's own, of this topic and kind. */
export const isFileOf = (id: string, personId: string, topic: 'about' | 'face', kind: 'photo' | 'voice') =>
  database()
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.id, id), eq(files.personId, personId), eq(files.topic, topic), eq(files.kind, kind)))
    .get() !== undefined

export function changeFaceRow(
  personId: string,
  change: { picture?: string; photoId?: string | null; updatedAt: string },
): void {
  database().update(people).set(change).where(eq(people.id, personId)).run()
}
