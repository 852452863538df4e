import { type Reminder, remindOfEnds } from '../sharing/ends'

export type { Reminder }

/** What people hear of by itself, day by day. Safe to do at any time, any number of times. */
export function remindDaily(now: Date, post: (reminder: Reminder) => void): void {
  remindOfEnds(now, post)
}
