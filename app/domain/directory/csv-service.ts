import { isUuid, stableId } from '../open-referral/stable-id'
import { parseCosts } from './csv-costs'
import type { CsvRow } from './read-csv'

/**
 * A row of a spreadsheet as the service that it tells of, still untidied: the same checks follow as for JSON.
 * @param key says which row it is, the same run after run
 */
export function csvToService(row: CsvRow, feed: string, key: string): Record<string, unknown> {
  const own = (...parts: (string | number)[]) => stableId('feed', feed, ...parts)
  const id = isUuid(row.id?.trim()) ? row.id!.trim().toLowerCase() : own('service', key)
  const organisation = row.organisation ?? row.name ?? ''
  return {
    id,
    name: row.name,
    description: row.description,
    url: row.website,
    email: row.email,
    status: 'active',
    minimum_age: row.ageFrom,
    maximum_age: row.ageTo,
    phones: row.phone ? [{ id: stableId('phone', id), number: row.phone }] : [],
    organization: {
      id: own('organisation', organisation.trim().toLowerCase()),
      name: organisation,
      description: '',
    },
    service_at_locations: placesOf(row, id, own),
    schedules: schedulesOf(row, id),
    ...parseCosts(row.cost, id),
  }
}

function placesOf(row: CsvRow, id: string, own: (...parts: string[]) => string) {
  const { address = '', town = '', postcode = '', access = '' } = row
  if (!address && !town && !postcode && !access) return []
  const placeId = own('place', ...[address, town, postcode].map((part) => part.trim().toLowerCase()))
  return [
    {
      id: stableId('place', id, placeId),
      location: {
        id: placeId,
        location_type: 'physical',
        addresses: [
          {
            address_1: address,
            city: town,
            state_province: '',
            postal_code: postcode,
            country: 'GB',
            address_type: 'physical',
          },
        ],
        accessibility: listOf(access).map((description, at) => ({
          id: stableId('access', placeId, at),
          description,
        })),
      },
    },
  ]
}

/** "MO,WE; SA" with "10:00; 14:00" is Monday and Wednesday at 10, Saturday at 14. One time stands for all. */
function schedulesOf({ days = '', opens = '', closes = '' }: CsvRow, id: string) {
  const [groups, starts, ends] = [listOf(days), listOf(opens), listOf(closes)]
  const at = (list: string[], index: number) => (list.length === 1 ? list[0] : list[index])
  if (groups.length === 0)
    return starts.length + ends.length > 0 ? [{ opens_at: starts[0], closes_at: ends[0] }] : []
  return groups.map((group, index) => {
    const isDate = /\d/.test(group)
    return {
      id: stableId('schedule', id, index),
      ...(isDate ? { dtstart: group } : { freq: 'WEEKLY', interval: 1, byday: group }),
      opens_at: timeOf(at(starts, index)),
      closes_at: timeOf(at(ends, index)),
    }
  })
}

/** A dash keeps the place of a time that nobody knows. */
const timeOf = (time: string | undefined) => (time === '-' ? undefined : time)

const listOf = (cell: string) =>
  cell
    .split(/;|\n/)
    .map((part) => part.trim())
    .filter(Boolean)
