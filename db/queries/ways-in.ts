import { prepared } from './statements'

/**
 * Each with the moment that it must have ended before. What somebody asked for and did not open holds their name and
 * address, so it goes after a day. A person's last sign-in by a link stays: it shows that their address is theirs.
 */
const OLD = [
  'delete from new_accounts where expires_at < @day',
  'delete from pending_sign_ins where expires_at < @day',
  'delete from passkey_challenges where expires_at < @day',
  'delete from sign_in_links where expires_at < @links',
  `delete from sign_ins where max(coalesce(ended_at, ''), expires_at) < @signIns
    and (way not in ('link', 'new') or exists (select 1 from sign_ins later where later.person_id = sign_ins.person_id
      and later.way in ('link', 'new') and later.created_at > sign_ins.created_at))`,
]

/** Deletes what opens nothing any more. Moments are ISO 8601. @returns how many rows */
export const deleteOldWaysIn = (before: { day: string; links: string; signIns: string }): number =>
  OLD.reduce((count, sql) => {
    const wanted = Object.entries(before).filter(([name]) => sql.includes(`@${name}`))
    return count + prepared(sql).run(Object.fromEntries(wanted)).changes
  }, 0)
