import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { database } from '../connection.server'
import { signIns } from '../schema'
import { prepared } from './statements'

export type SignInRow = typeof signIns.$inferSelect

/** A signed-in browser with its person, as a viewer is made from. */
export type SignedIn = {
  signInId: string
  personId: string
  called: string
  picture: string
  photoId: string | null
  home: 'customer' | 'carer' | 'supporter' | 'staff'
  scope: 'full' | 'low-risk'
  device: 'own' | 'shared' | 'once'
  seenAt: string
  display: string
  /** JSON of posts that run now. */
  posts: string
  helpingId: string | null
  helpingName: string | null
}

/**
 * Who holds this sign-in, if it is still good. Whom they help stays until they press stop: when the sharing ends
 * meanwhile, each page is refused, and none of what they write for somebody falls into pages of their own.
 */
export const findSignedIn = (id: string, now: string): SignedIn | undefined =>
  prepared(`
    select s.id as signInId, p.id as personId, p.called, p.picture, p.photo_id as photoId, p.kind as home,
      s.scope, s.device, s.seen_at as seenAt, p.display,
      (select json_group_array(json_object('kind', o.kind, 'organisationId', o.organisation_id))
        from posts o where o.person_id = p.id and o.ended_at is null) as posts,
      h.id as helpingId, h.called as helpingName
    from sign_ins s join people p on p.id = s.person_id
    left join people h on h.id = s.helping_id
    where s.id = @id and s.ended_at is null and s.expires_at > @now`).get({ id, now }) as SignedIn | undefined

export function insertSignIn(row: typeof signIns.$inferInsert): void {
  database().insert(signIns).values(row).run()
}

export function markSeen(id: string, seenAt: string, expiresAt: string | undefined): void {
  database()
    .update(signIns)
    .set(expiresAt ? { seenAt, expiresAt } : { seenAt })
    .where(eq(signIns.id, id))
    .run()
}

/** @returns whether it was still open */
export const endSignIn = (id: string, personId: string, endedAt: string): boolean =>
  database()
    .update(signIns)
    .set({ endedAt, helpingId: null })
    .where(and(eq(signIns.id, id), eq(signIns.personId, personId), isNull(signIns.endedAt)))
    .run().changes > 0

export function setHelping(id: string, helpingId: string | null): void {
  database().update(signIns).set({ helpingId }).where(eq(signIns.id, id)).run()
}

/** Browsers that are signed in now, the one that was used last first. */
export const listSignIns = (personId: string, now: string): SignInRow[] =>
  database()
    .select()
    .from(signIns)
    .where(and(eq(signIns.personId, personId), isNull(signIns.endedAt), gt(signIns.expiresAt, now)))
    .orderBy(desc(signIns.seenAt))
    .all()

export const findSignIn = (id: string): SignInRow | undefined =>
  database().select().from(signIns).where(eq(signIns.id, id)).get()

/** Ends all sign-ins of a person but this one. */
export function endOtherSignIns(personId: string, keep: string, endedAt: string): void {
  database()
    .update(signIns)
    .set({ endedAt, helpingId: null })
    .where(and(eq(signIns.personId, personId), ne(signIns.id, keep), isNull(signIns.endedAt)))
    .run()
}

/** Whether a person ever came by a link: then we know that their address is theirs. */
export const hasComeByLink = (personId: string): boolean =>
  prepared("select 1 from sign_ins where person_id = ? and way in ('link', 'new') limit 1").get(personId) !==
  undefined

/** From now on a person's cards open all that is theirs, on browsers that are signed in with one too. */
export function widenCardSignIns(personId: string): void {
  prepared(`update sign_ins set scope = 'full'
    where person_id = ? and way = 'card' and scope = 'low-risk' and ended_at is null`).run(personId)
}
