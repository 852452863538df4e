const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

let latest = { minute: -1, day: '' }

/** The day in the United Kingdom, YYYY-MM-DD. The same for a whole minute, so it is worked out once in one. */
export function todayInLondon(now: Date = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000)
  if (minute !== latest.minute) latest = { minute, day: london.format(now) }
  return latest.day
}
