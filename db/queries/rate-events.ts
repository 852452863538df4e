import { lt } from 'drizzle-orm'
import { type Db, database } from '../connection.server'
import { rateEvents } from '../schema/mail'

/** @param before milliseconds since 1970: what happened earlier no longer counts for any limit */
export function forgetRateEvents(before: number, db: Db = database()): void {
  db.delete(rateEvents).where(lt(rateEvents.at, before)).run()
}
