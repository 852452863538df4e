import { createHmac, randomBytes } from 'node:crypto'
import { prepared } from './statements'
import { allOrNothing } from './transaction'

const DAY_MS = 86_400_000

/**
 * Whether somebody may do this once more; if so it is counted. All processes count together.
 * @param what what is done: 'report', 'share'
 * @param subject who does it, as an address of a computer or a mail: only its hash is kept, with a salt that is
 *   thrown away after the day, so that nobody can find out later
 * @param limit how often it may be done in `perSeconds` (a day at most: counting starts anew at midnight UTC)
 */
export function takeTurn(
  what: string,
  subject: string,
  limit: number,
  perSeconds: number,
  now = Date.now(),
): boolean {
  return allOrNothing(() => {
    const hash = createHmac('sha256', saltOf(now)).update(`${what} ${subject}`).digest('base64url')
    const since = now - perSeconds * 1000
    const taken = prepared('select count(*) from rate_events where what = ? and subject = ? and at > ?')
      .pluck()
      .get(what, hash, since) as number
    if (taken >= limit) return false
    prepared('insert into rate_events (what, subject, at) values (?, ?, ?)').run(what, hash, now)
    return true
  })
}

const SALT = 'salt'

/** The secret of the day: a row like the others, which goes with the events of its day. */
function saltOf(now: number): string {
  const today = now - (now % DAY_MS)
  const known = prepared('select subject from rate_events where what = ? and at = ?').pluck().get(SALT, today)
  if (known) return known as string
  const salt = randomBytes(32).toString('base64url')
  prepared('delete from rate_events where at < ?').run(today)
  prepared('insert into rate_events (what, subject, at) values (?, ?, ?)').run(SALT, salt, today)
  return salt
}
