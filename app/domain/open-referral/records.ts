/**
 * The records of Open Referral UK 3.0, as far as we read and write them. `records.ts` says their types,
 * `shapes.ts` their fields in order and what each must hold.
 * Beyond the UK profile they have what plain HSDS 3 has and the profile left out: `phones`, the name and code of a
 * language, and the `value` and `label` of an attribute.
 */
export type Term = {
  id: string
  name: string
  description: string
  parent_id?: string
  taxonomy?: string
  taxonomy_id?: string
  term_uri?: string
  term?: string
  code?: string
}

export type Attribute = {
  id: string
  link_id?: string
  link_type?: string
  label?: string
  value?: string
  taxonomy_term: Term
}

export type Phone = { id: string; number: string; extension?: string; type?: string; description?: string }

export type Schedule = {
  id: string
  service_at_location_id?: string
  valid_from?: string
  valid_to?: string
  dtstart?: string
  freq?: 'WEEKLY' | 'MONTHLY'
  interval?: number
  byday?: string
  bymonthday?: string
  description?: string
  opens_at?: string
  closes_at?: string
  schedule_link?: string
  attending_type?: string
  notes?: string
}

export type CostOption = {
  id: string
  valid_from?: string
  valid_to?: string
  option?: string
  amount?: number
  amount_description?: string
}

export type Address = {
  id: string
  attention?: string
  address_1: string
  city: string
  region?: string
  state_province: string
  postal_code: string
  country: string
  address_type: 'physical' | 'postal' | 'virtual'
  attributes?: Attribute[]
}

export type Accessibility = {
  id: string
  description?: string
  details?: string
  url?: string
  accessibility?: string
  attributes?: Attribute[]
}

export type Location = {
  id: string
  location_type: 'physical' | 'postal' | 'virtual'
  name?: string
  description?: string
  latitude?: number
  longitude?: number
  external_identifier?: string
  external_identifier_type?: string
  addresses?: Address[]
  accessibility?: Accessibility[]
  attributes?: Attribute[]
}

export type ServiceAtLocation = { id: string; location: Location }

export type Organization = {
  id: string
  name: string
  description: string
  email?: string
  website?: string
  logo?: string
  uri?: string
  parent_organization_id?: string
  phones?: Phone[]
  organization_identifiers?: Record<string, unknown>[]
  attributes?: Attribute[]
}

export type Contact = {
  id: string
  name?: string
  title?: string
  phones?: Phone[]
  attributes?: Attribute[]
}

export type Language = { id: string; name?: string; code?: string; note?: string }

export type Status = 'active' | 'inactive' | 'defunct' | 'temporarily closed'

export type Service = {
  id: string
  name: string
  description?: string
  url?: string
  email?: string
  status: Status
  fees?: string
  accreditations?: string
  minimum_age?: number
  maximum_age?: number
  assured_date?: string
  assurer_email?: string
  alert?: string
  last_modified?: string
  phones?: Phone[]
  schedules?: Schedule[]
  service_areas?: Record<string, unknown>[]
  service_at_locations?: ServiceAtLocation[]
  languages?: Language[]
  organization: Organization
  funding?: Record<string, unknown>[]
  cost_options?: CostOption[]
  contacts?: Contact[]
  attributes?: Attribute[]
}
