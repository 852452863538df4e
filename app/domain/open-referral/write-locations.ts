import type { AccessRow, PlaceRecord, PlaceRow } from '../../../db/queries/directory-records'
import { ACCESS } from '../activities/vocabulary'
import { extraOf } from './feed-extra'
import { ownTerm } from './own-terms'
import type { Accessibility, Address, Location, ServiceAtLocation } from './records'
import { stableId } from './stable-id'
import { ownAttribute } from './write-attributes'

export const writeLocations = (places: PlaceRecord[]): ServiceAtLocation[] =>
  places.map(({ link, place, access }) => ({ id: link.id, location: writeLocation(place, access) }))

function writeLocation(place: PlaceRow, access: AccessRow[]): Location {
  const extra = extraOf<Location>(place)
  return {
    ...extra,
    id: place.id,
    location_type: extra.location_type ?? place.kind,
    name: place.name,
    latitude: place.lat ?? undefined,
    longitude: place.lng ?? undefined,
    addresses: writeAddresses(place, extra.addresses),
    accessibility: [...writeAccess(access), ...(extra.accessibility ?? [])],
  }
}

/** The first address is made of our columns; of what the feed sent, it keeps the rest. */
function writeAddresses(place: PlaceRow, given: Address[] = []): Address[] {
  const [first, ...others] = given
  const postcode = place.postcode ?? place.outward ?? ''
  if (!first && !place.line1 && !place.townName && !postcode) return []
  const address: Address = {
    id: stableId('address', place.id),
    state_province: '',
    country: 'GB',
    address_type: 'physical',
    ...first,
    address_1: place.line1 ?? '',
    city: place.townName ?? '',
    postal_code: postcode,
  }
  return [address, ...others]
}

/** The answers that somebody gave as such. Those that we read out of a feed's words leave as those words. */
function writeAccess(access: AccessRow[]): Accessibility[] {
  return ACCESS.flatMap((fact) => {
    const row = access.find((one) => one.fact === fact && one.sourceId === null)
    if (!row) return []
    const id = stableId('accessibility', row.placeId, fact)
    return [
      {
        id,
        description: `${ownTerm('access', fact).name}: ${row.answer}`,
        details: row.note ?? undefined,
        attributes: [ownAttribute(id, 'access', fact, 'accessibility', { value: row.answer })],
      },
    ]
  })
}

/** The fields of a location in a list: those that are one to one with it. */
export function toFlatLocation({ addresses, accessibility, attributes, ...flat }: Location): Location {
  return flat
}
