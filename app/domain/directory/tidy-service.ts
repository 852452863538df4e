import type { Service } from '../open-referral/records'
import {
  type Field,
  type FieldKind,
  isShape,
  ORGANIZATION,
  REDUNDANT,
  SERVICE,
  type Shape,
} from '../open-referral/shapes'
import { isUuid, stableId } from '../open-referral/stable-id'
import { Findings, type Problem } from './problem'
import { checkFacts } from './tidy-facts'
import { tidyValue } from './tidy-values'

export type Tidied = { service: Service; problems: Problem[] }
export type Refused = {
  refused: 'not-a-record' | 'name-missing'
  id: string | undefined
  problems: Problem[]
}

type Fields = Record<string, unknown>

/**
 * A row of a feed as a service that holds to the published schema, with plain text only and values that can be true.
 * What is missing or broken is left out and told; only a row without a name is refused.
 * @param feed makes ids where the feed has none
 */
export function tidyService(row: unknown, feed: string): Tidied | Refused {
  const findings = new Findings()
  if (!isRecord(row)) return refuse('not-a-record', undefined, findings, row)
  const id = serviceId(row, feed, findings)
  const organization = withId(row.organization, feed)
  const service = tidyRecord(SERVICE, { ...row, id, organization }, '', id, findings)
  if (!service) return refuse('name-missing', isUuid(row.id) ? id : undefined, findings, row.id)
  service.organization ??= standIn(row, service as Service, feed, findings)
  return { service: checkFacts(service as Service, findings), problems: findings.problems }
}

function refuse(
  refused: Refused['refused'],
  id: string | undefined,
  findings: Findings,
  value: unknown,
): Refused {
  findings.add(refused, '', value)
  return { refused, id, problems: findings.problems }
}

/** An id that is no UUID makes one; without any, the name does. Both stay the same run after run. */
function serviceId(row: Fields, feed: string, findings: Findings): string {
  if (isUuid(row.id)) return row.id.toLowerCase()
  findings.add('id-made', 'id', row.id ?? '')
  const known = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id).trim() : ''
  return stableId('feed', feed, 'service', known || String(row.name).trim().toLowerCase())
}

/** Without an id of its own, an organisation is the one of that name in this feed. */
function withId(organization: unknown, feed: string): unknown {
  if (!isRecord(organization) || isUuid(organization.id)) return organization
  const known = organization.id ?? organization.name
  return { ...organization, id: stableId('feed', feed, 'organisation', String(known).trim().toLowerCase()) }
}

function standIn(row: Fields, service: Service, feed: string, findings: Findings) {
  findings.add('organisation-missing', 'organization')
  const id = isUuid(row.organization_id)
    ? row.organization_id.toLowerCase()
    : stableId('feed', feed, 'organisation', service.name.toLowerCase())
  return { id, name: service.name, description: '' }
}

const MOST_PARTS = 200

/** @returns undefined when the record lacks what it cannot be without */
function tidyRecord(
  shape: Shape,
  given: Fields,
  path: string,
  makeId: string,
  findings: Findings,
): Fields | undefined {
  tellUnknown(shape, given, path, findings)
  const tidied: Fields = {}
  for (const [name, field] of Object.entries(shape)) {
    if (REDUNDANT.has(name)) continue
    const at = path ? `${path}.${name}` : name
    const value = tidyField(field, Object.hasOwn(given, name) ? given[name] : undefined, at, makeId, findings)
    const isMissing = value === undefined || value === ''
    if (isMissing && isNeeded(field)) return path ? findings.add('part-missing', at) : undefined
    if (!isMissing || (typeof field === 'string' && field.endsWith('~'))) tidied[name] = value ?? ''
  }
  return tidied
}

function tidyField(field: Field, given: unknown, path: string, makeId: string, findings: Findings): unknown {
  if (Array.isArray(field)) return tidyList(field[0], given, path, makeId, findings)
  if (isShape(field)) {
    if (isRecord(given)) return tidyRecord(field, given, path, stableId(makeId, path), findings)
    return given === undefined || given === null ? undefined : findings.add('wrong-kind', path, given)
  }
  if (typeof field === 'object') return tidyChoice(field as Choice, given, path, findings)
  const kind = field.replace(/[!~]$/, '') as FieldKind
  const value = tidyValue(kind, given, path, findings)
  return path === 'id' || path.endsWith('.id') ? (value ?? makeId) : value
}

function tidyList(shape: Shape, given: unknown, path: string, makeId: string, findings: Findings) {
  if (given === undefined || given === null) return undefined
  if (!Array.isArray(given)) return findings.add('wrong-kind', path, given)
  if (given.length > MOST_PARTS) findings.add('too-many', path, `${given.length}`)
  const ids = new Set<unknown>()
  const parts = given.slice(0, MOST_PARTS).flatMap((one, at) => {
    if (!isRecord(one)) return findings.add('wrong-kind', path, one) ?? []
    const part = tidyRecord(shape, one, path, stableId(makeId, path, at), findings)
    if (!part || ids.has(part.id)) return []
    ids.add(part.id)
    return [part]
  })
  return parts.length > 0 ? parts : undefined
}

type Choice = { oneOf: readonly string[]; else?: string }

function tidyChoice(field: Choice, given: unknown, path: string, findings: Findings): string | undefined {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : ''
  const known = field.oneOf.find((one) => one.toLowerCase() === text)
  if (!known && given !== undefined && given !== null && given !== '')
    findings.add('not-a-choice', path, given)
  return known ?? field.else
}

function tellUnknown(shape: Shape, given: Fields, path: string, findings: Findings): void {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shape, name) && !REDUNDANT.has(name))
  const said = unknown.filter((name) => given[name] !== null && given[name] !== '')
  if (said.length > 0) findings.add('fields-unknown', path, said.slice(0, 10).join(', '))
}

/** A part whose record is needed, or a field marked "!". */
const isNeeded = (field: Field) =>
  typeof field === 'string' ? field.endsWith('!') : isShape(field) && field !== ORGANIZATION

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
