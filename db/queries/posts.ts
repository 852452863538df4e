import { and, asc, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { organisations, posts } from '../schema'

export type PostRow = typeof posts.$inferSelect

/** What somebody does now, with the name of the organisation. */
export const listPosts = (personId: string) =>
  database()
    .select({ id: posts.id, kind: posts.kind, organisation: organisations.name, startedAt: posts.startedAt })
    .from(posts)
    .leftJoin(organisations, eq(organisations.id, posts.organisationId))
    .where(and(eq(posts.personId, personId), isNull(posts.endedAt)))
    .orderBy(asc(posts.startedAt))
    .all()

export const findOpenPost = (personId: string, kind: PostRow['kind'], organisationId: string | null) =>
  database()
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.personId, personId),
        eq(posts.kind, kind),
        organisationId === null ? isNull(posts.organisationId) : eq(posts.organisationId, organisationId),
        isNull(posts.endedAt),
      ),
    )
    .get()

export function insertPost(row: typeof posts.$inferInsert): void {
  database().insert(posts).values(row).run()
}

/** @returns whether it was still going on */
export const endPost = (id: string, personId: string, now: string): boolean =>
  database()
    .update(posts)
    .set({ endedAt: now })
    .where(and(eq(posts.id, id), eq(posts.personId, personId), isNull(posts.endedAt)))
    .run().changes > 0

export const findOrganisationBySlug = (slug: string) =>
  database()
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.slug, slug))
    .get()

/** Every organisation that somebody may work for, by name. */
export const listOrganisationNames = () =>
  database()
    .select({ slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .orderBy(asc(organisations.name))
    .all()
