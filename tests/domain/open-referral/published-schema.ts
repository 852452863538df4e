import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { readShared } from '../directory/shared-data'

// biome-ignore lint/suspicious/noExplicitAny: published schemas are read as they are.
type Json = Record<string, any>

let schemas:
  | Record<'service' | 'listRow' | 'pair' | 'pairRow' | 'term' | 'organization' | 'page', ValidateFunction>
  | undefined

/**
 * The published schemas as Ajv wants them: they describe tables too, in words that JSON Schema does not know.
 * Of parts that have no file of their own (a term, a service at a location) the schema is the part of the service's.
 */
export function publishedSchemas() {
  if (schemas) return schemas
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const service = JSON.parse(readShared('oruk-schema/compiled_service.json')) as Json
  const listRow = JSON.parse(readShared('oruk-schema/compiled_service_list.json')) as Json
  const openapi = JSON.parse(readShared('oruk-schema/openapi.json')) as Json
  const page = openapi.components.schemas.Page as Json
  const pair = service.properties.service_at_locations.items as Json
  const withService = {
    ...pair,
    properties: { ...pair.properties, service },
    required: ['id', 'service', 'location'],
  }
  const rowWithService = { ...withService, properties: { ...pair.properties, service: listRow } }
  schemas = {
    service: ajv.compile(service),
    listRow: ajv.compile(listRow),
    pair: ajv.compile(withService),
    pairRow: ajv.compile(rowWithService),
    term: ajv.compile(service.properties.attributes.items.properties.taxonomy_term),
    organization: ajv.compile(service.properties.organization),
    page: ajv.compile({ ...page, required: [...Object.keys(page.properties), 'contents'] }),
  }
  return schemas
}

export function expectValid(kind: keyof NonNullable<typeof schemas>, value: unknown): void {
  const validate = publishedSchemas()[kind]
  if (!validate(value)) expect({ id: (value as Json)?.id, errors: validate.errors }).toEqual([])
  expect(listEmpty(value)).toEqual([])
}

/** What the schema lets be empty because it asks for it. */
const MAY_BE_EMPTY = /\.(address_1|city|state_province|postal_code|country|description|contents)$/

/** Paths of nothing: null, empty lists, empty text. */
export function listEmpty(value: unknown, path = ''): string[] {
  if (value === null || value === undefined || value === '')
    return MAY_BE_EMPTY.test(path) && value === '' ? [] : [path]
  if (Array.isArray(value)) {
    if (value.length === 0) return MAY_BE_EMPTY.test(path) ? [] : [path]
    return value.flatMap((one, at) => listEmpty(one, `${path}[${at}]`))
  }
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) => listEmpty(one, `${path}.${name}`))
}
