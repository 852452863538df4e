import type { ActivityRecord, OrganisationRow, TextRow } from '../../../db/queries/directory-records'
import { extraOf } from './feed-extra'
import { plainName } from './own-terms'
import type { Contact, Organization, Phone, Service } from './records'
import { inOrder, SERVICE } from './shapes'
import { stableId } from './stable-id'
import { ownAttribute, writeAttributes, writeLanguages } from './write-attributes'
import { writeCosts, writeFees } from './write-costs'
import { writeLocations } from './write-locations'
import { writeSchedules } from './write-schedules'

/** The whole activity as a service of Open Referral UK 3.0. How each fact is carried: see mapping.ts. */
export function writeService(record: ActivityRecord): Service {
  const { activity } = record
  const extra = extraOf<Service>(activity)
  const text = mainText(record.texts)
  return inOrder<Service>(SERVICE, {
    ...extra,
    id: activity.id,
    name: text?.name ?? activity.slug,
    description: text?.about,
    url: activity.website ?? undefined,
    email: activity.email ?? undefined,
    status: activity.status,
    fees: writeFees(record.costs),
    minimum_age: activity.minAge ?? undefined,
    maximum_age: activity.maxAge ?? undefined,
    assured_date: activity.checkedOn ?? undefined,
    last_modified: activity.updatedAt,
    phones: writePhones(activity.id, activity.phone, extra.phones),
    schedules: [...writeSchedules(record.sessions), ...(extra.schedules ?? [])],
    service_at_locations: writeLocations(record.places),
    languages: [...writeLanguages(record.terms), ...(extra.languages ?? [])],
    organization: writeOrganisation(record.organisation),
    cost_options: writeCosts(record.costs),
    contacts: [...writeMeeting(activity), ...(extra.contacts ?? [])],
    attributes: writeAttributes(record, text),
  })
}

/** The fields of a list row: those that are one to one with the service. */
export function toListRow(service: Service): Service {
  const {
    schedules,
    service_areas,
    service_at_locations,
    languages,
    funding,
    cost_options,
    contacts,
    ...row
  } = service
  const { attributes, phones, organization, ...rest } = row
  const { organization_identifiers, attributes: _, phones: __, ...flat } = organization
  return { ...rest, organization: flat }
}

export function writeOrganisation(row: OrganisationRow): Organization {
  const extra = extraOf<Organization>(row)
  const kind =
    row.kind === 'unknown' ? [] : [ownAttribute(row.id, 'organisation-kind', row.kind, 'organization')]
  return {
    ...extra,
    id: row.id,
    name: row.name,
    description: row.description,
    email: row.email ?? undefined,
    website: row.website ?? undefined,
    phones: writePhones(row.id, row.phone, extra.phones),
    attributes: [...kind, ...(extra.attributes ?? [])],
  }
}

/** English words where there are some: the standard has one language. */
export const mainText = (texts: TextRow[]): TextRow | undefined =>
  texts.find((text) => text.lang === 'en') ?? texts.toSorted((a, b) => (a.lang < b.lang ? -1 : 1))[0]

/** A feed's own list stands while its first number is still ours. */
function writePhones(ownerId: string, number: string | null, given: Phone[] = []): Phone[] {
  if (given[0] && given[0].number === number) return given
  return number ? [{ id: stableId('phone', ownerId), number }] : []
}

/** Who meets you on your first visit: the contact with an id of our making. */
function writeMeeting({ id, meetName, meetRole }: ActivityRecord['activity']): Contact[] {
  if (!meetName && !meetRole) return []
  return [
    { id: meetingId(id), name: meetName ?? undefined, title: meetRole ? plainName(meetRole) : undefined },
  ]
}

export const meetingId = (activityId: string) => stableId('meet', activityId)
