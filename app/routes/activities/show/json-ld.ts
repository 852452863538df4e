import type { Activity, ActivityPlace, NextDate, TimetableDay } from '../../../domain/activities/activity'
import type { Day } from '../../../domain/activities/vocabulary'
import { plainText } from '../../../kit/text'

const DAY_NAMES: Record<Day, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/**
 * What machines may know of it, as schema.org: an Event with its next date and its weekly schedule when there are
 * dates, else a Service. Never more than the page itself says.
 */
export function activityJsonLd(activity: Activity, address: string): object {
  const { name, summary, about, organisation, nextSession, free } = activity
  const shared = {
    '@context': 'https://schema.org',
    name,
    description: plainText((summary ?? about)?.lines.join(' ') ?? name).slice(0, 500),
    url: address,
    isAccessibleForFree: free || undefined,
  }
  const organiser = {
    '@type': 'Organization',
    name: organisation.name,
    url: organisation.website ?? undefined,
  }
  if (!nextSession) {
    return {
      ...shared,
      '@type': 'Service',
      provider: organiser,
      areaServed: activity.places.find((place) => place.townName)?.townName ?? undefined,
      offers: offersOf(activity),
    }
  }
  return {
    ...shared,
    '@type': 'Event',
    startDate: momentOf(nextSession, 'startsAt'),
    endDate: momentOf(nextSession, 'endsAt'),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${activity.online ? 'Online' : 'Offline'}EventAttendanceMode`,
    eventSchedule: activity.week.flatMap(schedulesOf),
    location: locationsOf(activity.places, address),
    organizer: organiser,
    offers: offersOf(activity),
  }
}

const momentOf = (next: NextDate, edge: 'startsAt' | 'endsAt') =>
  next[edge] ? `${next.date}T${next[edge]}` : next.date

const schedulesOf = ({ day, sessions }: TimetableDay) =>
  sessions.map((session) => ({
    '@type': 'Schedule',
    byDay: `https://schema.org/${DAY_NAMES[day]}`,
    startTime: session.startsAt ?? undefined,
    endTime: session.endsAt ?? undefined,
    startDate: session.firstDate ?? undefined,
    endDate: session.lastDate ?? undefined,
    repeatFrequency: `P${session.everyWeeks}W`,
    scheduleTimezone: 'Europe/London',
  }))

const locationsOf = (places: ActivityPlace[], address: string) =>
  places.map((place) =>
    place.online
      ? { '@type': 'VirtualLocation', url: address }
      : {
          '@type': 'Place',
          name: place.name,
          address: {
            '@type': 'PostalAddress',
            streetAddress: place.line1 ?? undefined,
            addressLocality: place.townName ?? undefined,
            postalCode: place.postcode ?? undefined,
            addressCountry: 'GB',
          },
          geo:
            place.lat !== null && place.lng !== null
              ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng }
              : undefined,
        },
  )

const offersOf = ({ costs }: Activity) =>
  costs
    .filter((cost) => cost.pence !== null && cost.kind !== 'direct-payment')
    .map((cost) => ({ '@type': 'Offer', price: (cost.pence! / 100).toFixed(2), priceCurrency: 'GBP' }))
