import type { AccessRow, PlaceRecord, PlaceRow } from '../../../db/queries/directory-records'
import { toExtra } from './feed-extra'
import { readOwnTerm } from './own-terms'
import type { Accessibility, Address, Location, Service } from './records'

export const readPlaces = (service: Service): PlaceRecord[] =>
  (service.service_at_locations ?? []).map(({ id, location }, position) => ({
    link: { id, activityId: service.id, placeId: location.id, position },
    place: readPlace(location, service),
    access: readAccess(location),
  }))

function readPlace(location: Location, service: Service): PlaceRow {
  const [address, ...others] = location.addresses ?? []
  const postal = address?.postal_code ?? ''
  return {
    id: location.id,
    kind: location.location_type === 'virtual' ? 'virtual' : 'physical',
    name: location.name || firstPart(address) || service.name,
    line1: address?.address_1 || null,
    townName: address?.city || null,
    townSlug: null,
    postcode: postal.includes(' ') ? postal : null,
    outward: outwardOf(postal),
    lat: location.latitude ?? null,
    lng: location.longitude ?? null,
    photo: null,
    photoAlt: null,
    source: '',
    feedExtra: toExtra({
      location_type: location.location_type === 'postal' ? 'postal' : undefined,
      description: location.description,
      external_identifier: location.external_identifier,
      external_identifier_type: location.external_identifier_type,
      addresses: address ? [restOf(address), ...others] : [],
      accessibility: location.accessibility?.filter((one) => !readAnswer(one)),
      attributes: location.attributes,
    }),
    updatedAt: '',
  }
}

const firstPart = (address: Address | undefined) => address?.address_1.split(',')[0]?.trim() || address?.city

/** "CM1 1AB" and "CM1" are both in CM1. */
const outwardOf = (postcode: string): string | null => postcode.split(' ')[0] || null

function restOf({ address_1, city, postal_code, ...rest }: Address) {
  return rest
}

/** The answers that were given as answers. Words are left to be read by somebody who knows how. */
function readAccess(location: Location): AccessRow[] {
  const seen = new Set<string>()
  return (location.accessibility ?? []).flatMap((one) => {
    const answer = readAnswer(one)
    if (!answer || seen.has(answer.fact)) return []
    seen.add(answer.fact)
    return [{ placeId: location.id, ...answer, note: one.details ?? null, sourceId: null }]
  })
}

const ANSWERS = ['yes', 'no', 'partly'] as const

function readAnswer({ attributes }: Accessibility): Pick<AccessRow, 'fact' | 'answer'> | undefined {
  const [attribute] = attributes ?? []
  const own = attribute && readOwnTerm(attribute.taxonomy_term)
  const answer = ANSWERS.find((one) => one === attribute?.value)
  return own?.taxonomy === 'access' && answer ? { fact: own.key, answer } : undefined
}
