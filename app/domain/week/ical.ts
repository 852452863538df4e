import ICAL from 'ical.js'
import { addDays, type DateText } from '../activities/dates'
import type { CalendarEvent } from './events'
import type { Happening } from './happen'

/** What a calendar shows of something, in words. */
export type CalendarWords = { summary: string; location: string; description: string }

const ZONE = 'Europe/London'

/** The rules of the United Kingdom's clock since 1996, for calendars that do not know them. */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/** RFC 5545 allows 75 octets a line. The library counts those of a folded line without the space that begins it. */
const LINE = 74

/**
 * A calendar file (RFC 5545) of a week.
 * @param say the words of one thing, on one day
 */
export function writeCalendar(
  { name, events }: { name: string; events: readonly CalendarEvent[] },
  say: (happening: Happening) => CalendarWords,
): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Good Days//My week//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', clean(name))
  calendar.addPropertyWithValue('x-wr-timezone', ZONE)
  addText(calendar, 'refresh-interval', 'PT1H', 'duration')
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(VTIMEZONE)))
  for (const event of events) {
    calendar.addSubcomponent(buildMain(event, say))
    for (const { date, happening } of event.different) {
      calendar.addSubcomponent(buildDifferent(event, date, happening, say))
    }
  }
  return fold(calendar)
}

function fold(calendar: ICAL.Component): string {
  const before = ICAL.foldLength
  ICAL.foldLength = LINE
  try {
    return `${calendar.toString().replace(/(?:\r\n)+$/, '')}\r\n`
  } finally {
    ICAL.foldLength = before
  }
}

function buildMain(event: CalendarEvent, say: (happening: Happening) => CalendarWords): ICAL.Component {
  const { every, without, happening } = event
  const main = buildEvent(event, happening, say)
  if (!every) return main
  main.addPropertyWithValue(
    'rrule',
    ICAL.Recur.fromData({
      freq: 'WEEKLY',
      interval: every.weeks,
      byday: [every.day.slice(0, 2).toUpperCase()],
      wkst: ICAL.Time.MONDAY,
      ...(every.until ? { until: untilOf(every.until, happening) } : {}),
    }),
  )
  for (const date of without) addMoment(main, 'exdate', date, happening.startsAt)
  return main
}

function buildDifferent(
  event: CalendarEvent,
  date: DateText,
  happening: Happening,
  say: (happening: Happening) => CalendarWords,
): ICAL.Component {
  const one = buildEvent(event, happening, say)
  addMoment(one, 'recurrence-id', date, event.happening.startsAt)
  return one
}

function buildEvent(
  { uid, version, changedAt }: CalendarEvent,
  happening: Happening,
  say: (happening: Happening) => CalendarWords,
): ICAL.Component {
  const { summary, location, description } = say(happening)
  const event = new ICAL.Component('vevent')
  const changed = ICAL.Time.fromJSDate(new Date(changedAt), true)
  event.addPropertyWithValue('uid', uid)
  event.addPropertyWithValue('dtstamp', changed)
  event.addPropertyWithValue('last-modified', changed)
  event.addPropertyWithValue('sequence', version)
  addTimes(event, happening)
  event.addPropertyWithValue('summary', clean(summary))
  if (location) event.addPropertyWithValue('location', clean(location))
  if (description) event.addPropertyWithValue('description', clean(description))
  return event
}

/** Without a time it is the whole day; without an end it is 1 hour, or calendars would show a line. */
function addTimes(event: ICAL.Component, { date, startsAt, endsAt }: Happening): void {
  addMoment(event, 'dtstart', date, startsAt)
  if (!startsAt) {
    addMoment(event, 'dtend', addDays(date, 1), null)
    event.addPropertyWithValue('transp', 'TRANSPARENT')
  } else if (endsAt) {
    addMoment(event, 'dtend', endsAt > startsAt ? date : addDays(date, 1), endsAt)
  } else {
    addText(event, 'duration', 'PT1H', 'duration')
  }
}

function addMoment(event: ICAL.Component, name: string, date: DateText, time: string | null): void {
  const property = new ICAL.Property(name)
  if (time) {
    property.setValue(ICAL.Time.fromDateTimeString(`${date}T${time.padStart(5, '0')}:00`))
    property.setParameter('tzid', ZONE)
  } else {
    property.resetType('date')
    property.setValue(ICAL.Time.fromDateString(date))
  }
  event.addProperty(property)
}

function addText(component: ICAL.Component, name: string, value: string, type: string): void {
  const property = new ICAL.Property(name)
  property.resetType(type)
  property.setValue(ICAL.Duration.fromString(value))
  component.addProperty(property)
}

/** The last day counts whole. Beside a time of a zone it must be said in UTC, which is behind ours in no month. */
const untilOf = (date: DateText, { startsAt }: Happening) =>
  startsAt ? ICAL.Time.fromDateTimeString(`${date}T23:59:59Z`) : ICAL.Time.fromDateString(date)

/** Signs that no calendar file may hold are left out; lines stay lines. */
const clean = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  text.replaceAll('\r\n', '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
