/**
 * What each field of a record holds. A mark after the kind says what happens when it is missing:
 * `!` the record is of no use without it, `~` the published schema wants it but it may be empty text.
 * `id` is made when it is missing. The order is the published one: it is the order of all that we write.
 */
export type FieldKind =
  | 'uuid'
  | 'line'
  | 'text'
  | 'uri'
  | 'email'
  | 'phone'
  | 'number'
  | 'date'
  | 'datetime'
  | 'time'
  | 'days'
export type Field =
  | FieldKind
  | `${FieldKind}${'!' | '~'}`
  | { oneOf: readonly string[]; else?: string }
  | Shape
  | [Shape]
export type Shape = { readonly [field: string]: Field }

export const TERM = {
  id: 'uuid',
  name: 'line!',
  description: 'text~',
  parent_id: 'uuid',
  taxonomy: 'line',
  taxonomy_id: 'uuid',
  term_uri: 'uri',
  term: 'line',
  code: 'line',
} as const satisfies Shape

const ATTRIBUTE = {
  id: 'uuid',
  link_id: 'uuid',
  link_type: 'line',
  label: 'line',
  value: 'text',
  taxonomy_term: TERM,
} as const satisfies Shape

const PHONE = {
  id: 'uuid',
  number: 'phone!',
  extension: 'line',
  type: 'line',
  description: 'line',
} as const satisfies Shape

const SCHEDULE = {
  id: 'uuid',
  service_at_location_id: 'uuid',
  valid_from: 'date',
  valid_to: 'date',
  dtstart: 'date',
  freq: { oneOf: ['WEEKLY', 'MONTHLY'] },
  interval: 'number',
  byday: 'days',
  bymonthday: 'line',
  description: 'text',
  opens_at: 'time',
  closes_at: 'time',
  schedule_link: 'uri',
  attending_type: 'line',
  notes: 'text',
} as const satisfies Shape

const ADDRESS_TYPES = { oneOf: ['physical', 'postal', 'virtual'], else: 'physical' } as const

const ADDRESS = {
  id: 'uuid',
  attention: 'line',
  address_1: 'line~',
  city: 'line~',
  region: 'line',
  state_province: 'line~',
  postal_code: 'line~',
  country: 'line~',
  address_type: ADDRESS_TYPES,
  attributes: [ATTRIBUTE],
} as const satisfies Shape

const ACCESSIBILITY = {
  id: 'uuid',
  description: 'text',
  details: 'text',
  url: 'uri',
  accessibility: 'text',
  attributes: [ATTRIBUTE],
} as const satisfies Shape

const LOCATION = {
  id: 'uuid',
  location_type: ADDRESS_TYPES,
  name: 'line',
  description: 'text',
  latitude: 'number',
  longitude: 'number',
  external_identifier: 'line',
  external_identifier_type: 'line',
  addresses: [ADDRESS],
  accessibility: [ACCESSIBILITY],
  attributes: [ATTRIBUTE],
} as const satisfies Shape

const IDENTIFIER = {
  id: 'uuid',
  identifier_scheme: 'line',
  identifier_type: 'line!',
  identifier: 'line!',
  attributes: [ATTRIBUTE],
} as const satisfies Shape

export const ORGANIZATION = {
  id: 'uuid',
  name: 'line!',
  description: 'text~',
  email: 'email',
  website: 'uri',
  logo: 'uri',
  uri: 'uri',
  parent_organization_id: 'uuid',
  phones: [PHONE],
  organization_identifiers: [IDENTIFIER],
  attributes: [ATTRIBUTE],
} as const satisfies Shape

const SERVICE_AREA = {
  id: 'uuid',
  name: 'line',
  extent: 'text',
  extent_type: 'line',
  uri: 'uri',
  service_area: 'text',
} as const satisfies Shape

const CONTACT = {
  id: 'uuid',
  name: 'line',
  title: 'line',
  phones: [PHONE],
  attributes: [ATTRIBUTE],
} as const satisfies Shape

export const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const

export const SERVICE = {
  id: 'uuid',
  name: 'line!',
  description: 'text',
  url: 'uri',
  email: 'email',
  status: { oneOf: STATUSES, else: 'active' },
  fees: 'line',
  accreditations: 'text',
  minimum_age: 'number',
  maximum_age: 'number',
  assured_date: 'date',
  assurer_email: 'email',
  alert: 'text',
  last_modified: 'datetime',
  phones: [PHONE],
  schedules: [SCHEDULE],
  service_areas: [SERVICE_AREA],
  service_at_locations: [{ id: 'uuid', location: LOCATION }],
  languages: [{ id: 'uuid', name: 'line', code: 'line', note: 'line' }],
  organization: ORGANIZATION,
  funding: [{ id: 'uuid', source: 'text' }],
  cost_options: [
    {
      id: 'uuid',
      valid_from: 'date',
      valid_to: 'date',
      option: 'line',
      amount: 'number',
      amount_description: 'line',
    },
  ],
  contacts: [CONTACT],
  attributes: [ATTRIBUTE],
} as const satisfies Shape

/** A foreign key beside the record that it points to says nothing more: read over, and written where it helps. */
export const REDUNDANT: ReadonlySet<string> = new Set([
  'service_id',
  'location_id',
  'organization_id',
  'phone_id',
  'contact_id',
  'taxonomy_term_id',
  'link_id',
  'link_type',
  'link_entity',
])

/** Puts the fields of a record in the published order and leaves out what is empty, all the way down. */
export function inOrder<T>(shape: Shape, record: T): T {
  const given = record as Record<string, unknown>
  const ordered: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(shape)) {
    const value = given[name]
    if (Array.isArray(field)) {
      if (Array.isArray(value) && value.length > 0) ordered[name] = value.map((one) => inOrder(field[0], one))
    } else if (isShape(field)) {
      if (value) ordered[name] = inOrder(field, value)
    } else if (value !== undefined && value !== null && (value !== '' || isWanted(field))) {
      ordered[name] = value
    }
  }
  return ordered as T
}

export const isShape = (field: Field): field is Shape =>
  typeof field === 'object' && !Array.isArray(field) && !('oneOf' in field)

const isWanted = (field: Field) => typeof field === 'string' && field.endsWith('~')
