import { sql } from 'drizzle-orm'
import { database } from '../connection.server'

/** How many activities are open now, and how many organisations run them. */
export function countMarket(): { activities: number; organisations: number } {
  return database().get<{ activities: number; organisations: number }>(sql`
    select count(*) as activities, count(distinct organisation_id) as organisations
    from activities where status = 'active'
  `)
}
