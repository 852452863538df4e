import type { ActivityRecord, ActivityRow, OrganisationRow } from '../../../db/queries/directory-records'
import { toExtra } from './feed-extra'
import { keyOfName, readOwnTerm } from './own-terms'
import { readFacts, readTerms, readTexts, splitLanguages } from './read-attributes'
import { readCosts } from './read-costs'
import { readPlaces } from './read-locations'
import { readSchedules } from './read-schedules'
import type { Organization, Phone, Service } from './records'
import { stableId } from './stable-id'
import { meetingId } from './write-service'

/**
 * The rows of a service that has been tidied. What only this site knows is left for the importer to fill in:
 * the slug, the source, when the row was made, which town of ours a place is in.
 */
export function readService(service: Service): ActivityRecord {
  const { sessions, left: schedules } = readSchedules(service.id, service.schedules ?? [])
  const { links, left: languages } = splitLanguages(service)
  return {
    activity: readActivity(service, { schedules, languages }),
    organisation: readOrganisation(service.organization),
    texts: readTexts(service),
    places: readPlaces(service),
    terms: [...readTerms(service), ...links],
    sessions,
    costs: readCosts(service),
    closures: readFacts(service).closures,
  }
}

function readActivity(service: Service, left: Pick<Service, 'schedules' | 'languages'>): ActivityRow {
  const contacts = service.contacts ?? []
  const meeting = contacts.find((contact) => contact.id === meetingId(service.id))
  const others = contacts.filter((contact) => contact !== meeting)
  const number = service.phones?.[0]?.number ?? others.flatMap((contact) => contact.phones ?? [])[0]?.number
  return {
    id: service.id,
    slug: '',
    organisationId: service.organization.id,
    status: service.status,
    ...readFacts(service).columns,
    minAge: service.minimum_age ?? null,
    maxAge: service.maximum_age ?? null,
    meetName: meeting?.name ?? null,
    meetRole: meeting?.title ? keyOfName(meeting.title) : null,
    phone: number ?? null,
    email: service.email ?? null,
    website: service.url ?? null,
    checkedOn: service.assured_date ?? null,
    source: '',
    sourceHash: null,
    feedExtra: toExtra({
      accreditations: service.accreditations,
      assurer_email: service.assurer_email,
      alert: service.alert,
      phones: othersOf(service.phones, service.id),
      service_areas: service.service_areas,
      funding: service.funding,
      contacts: others,
      ...left,
    }),
    closedAt: null,
    createdAt: '',
    updatedAt: service.last_modified ?? '',
  }
}

function readOrganisation(given: Organization): OrganisationRow {
  const attributes = given.attributes ?? []
  const own = attributes.map((one) => readOwnTerm(one.taxonomy_term))
  const kind = own.find((term) => term?.taxonomy === 'organisation-kind')?.key
  return {
    id: given.id,
    slug: '',
    name: given.name,
    description: given.description,
    kind: (kind as OrganisationRow['kind'] | undefined) ?? 'unknown',
    phone: given.phones?.[0]?.number ?? null,
    email: given.email ?? null,
    website: given.website ?? null,
    source: '',
    feedExtra: toExtra({
      logo: given.logo,
      uri: given.uri,
      parent_organization_id: given.parent_organization_id,
      phones: othersOf(given.phones, given.id),
      organization_identifiers: given.organization_identifiers,
      attributes: attributes.filter((_, at) => own[at]?.taxonomy !== 'organisation-kind'),
    }),
    updatedAt: '',
  }
}

/** A list that is more than the one number that we would write ourselves is kept whole. */
function othersOf(phones: Phone[] | undefined, ownerId: string): Phone[] | undefined {
  const [first, ...rest] = phones ?? []
  const isOurs =
    first && rest.length === 0 && first.id === stableId('phone', ownerId) && Object.keys(first).length === 2
  return isOurs ? undefined : phones
}
