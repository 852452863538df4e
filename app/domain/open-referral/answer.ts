import { contentVersion } from '../../../db/queries/content-version'
import {
  type ActivityRecord,
  readActivityRecords,
  readOrganisations,
} from '../../../db/queries/directory-records'
import {
  activitiesAtPlaces,
  activityAtPlace,
  type Found,
  listOrganisationIds,
  listServiceAtLocationIds,
  listServiceIds,
} from '../../../db/queries/open-referral'
import { atOneMoment, type Memory } from '../../../db/queries/snapshot'
import { MAPPING_VERSION } from './mapping'
import { Bad, type BadParameter, type Paging, readFilters, readPaging } from './parameters'
import { inOrder, ORGANIZATION } from './shapes'
import { findTaxonomy, findTerm, readVocabulary } from './taxonomies'
import { toFlatLocation } from './write-locations'
import { toListRow, writeOrganisation, writeService } from './write-service'

/** Grows with every change of what is public, and with how it is written: the same number is the same answer. */
export const openReferralVersion = (): string => `${MAPPING_VERSION}-${contentVersion()}`

export type Answer = { found: unknown } | { bad: BadParameter } | { missing: true }

/**
 * The public directory as Open Referral UK 3.0, under the paths of its published openapi.json. Anybody may ask, so
 * there is no viewer. One view of the database for the whole answer.
 * @param path below the root: "services", "services/<id>"
 */
export function answerOpenReferral(path: string, params: URLSearchParams): Answer {
  const [name = '', id, ...more] = path.split('/').filter(Boolean)
  try {
    return atOneMoment((memory) => {
      if (name === '') return { found: ROOT }
      const part = Object.hasOwn(PARTS, name) ? PARTS[name as keyof typeof PARTS] : undefined
      if (!part || more.length > 0) return { missing: true }
      const found = id === undefined ? part.list(params, memory) : part.find(id.toLowerCase(), memory)
      return found === undefined ? { missing: true } : { found }
    })
  } catch (error) {
    if (error instanceof Bad) return { bad: error.bad }
    throw error
  }
}

/** https://openreferraluk.org: what the standard's own validator looks for. */
const ROOT = {
  version: 'HSDS-UK-3.0',
  profile: 'https://openreferraluk.org',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
}

type Room = {
  list: (params: URLSearchParams, memory: Memory) => unknown
  find: (id: string, memory: Memory) => unknown
}

const PARTS = {
  services: { list: listServices, find: findService },
  service_at_locations: { list: listServiceAtLocations, find: findServiceAtLocation },
  organizations: { list: listOrganizations, find: findOrganization },
  taxonomies: {
    list: (params, memory) => listAll(params, readVocabulary(memory).taxonomies),
    find: (id, memory) => findTaxonomy(id, readVocabulary(memory)),
  },
  taxonomy_terms: {
    list: (params, memory) => listAll(params, readVocabulary(memory).terms),
    find: (id, memory) => findTerm(id, readVocabulary(memory)),
  },
} satisfies Record<string, Room>

function listServices(params: URLSearchParams, memory: Memory) {
  const paging = readPaging(params)
  const found = listServiceIds(readFilters(params, readVocabulary(memory)), partOf(paging), memory)
  return pageOf(
    paging,
    found.total,
    readActivityRecords(found.ids).map((record) => toListRow(writeService(record))),
  )
}

function findService(id: string) {
  const [record] = readActivityRecords([id])
  return record && writeService(record)
}

function listServiceAtLocations(params: URLSearchParams, memory: Memory) {
  const paging = readPaging(params)
  const found = listServiceAtLocationIds(readFilters(params, readVocabulary(memory)), partOf(paging), memory)
  return pageOf(paging, found.total, flatPairs(found))
}

/** Fields that are one to one with the pair, as the published example has them. */
function flatPairs({ ids }: Found) {
  const pairs = activitiesAtPlaces(ids)
  const records = new Map(
    readActivityRecords([...new Set(pairs.map((pair) => pair.activityId))]).map((record) => [
      record.activity.id,
      record,
    ]),
  )
  return pairs.flatMap(({ id, activityId }) => {
    const pair = pairOf(id, records.get(activityId))
    return pair ? [{ id, location: toFlatLocation(pair.location), service: toListRow(pair.service) }] : []
  })
}

function pairOf(id: string, record: ActivityRecord | undefined) {
  const service = record && writeService(record)
  const at = service?.service_at_locations?.find((one) => one.id === id)
  return service && at ? { service, location: at.location } : undefined
}

/**
 * The published openapi.json says that this answer is a service (its schema for it is the service's), though it
 * is a service at a location: it has the name and the status of the service besides, and so holds to both.
 */
function findServiceAtLocation(id: string) {
  const activityId = activityAtPlace(id)
  const pair = activityId && pairOf(id, readActivityRecords([activityId])[0])
  if (!pair) return undefined
  const { name, status } = pair.service
  return { id, name, status, location: pair.location, service: pair.service }
}

function listOrganizations(params: URLSearchParams, memory: Memory) {
  const paging = readPaging(params)
  const { total, ids } = listOrganisationIds(partOf(paging), memory)
  const rows = readOrganisations(ids).map((row) => {
    const { phones, organization_identifiers, attributes, ...flat } = inOrder(
      ORGANIZATION,
      writeOrganisation(row),
    )
    return flat
  })
  return pageOf(paging, total, rows)
}

function findOrganization(id: string) {
  const [row] = readOrganisations([id])
  return row && inOrder(ORGANIZATION, writeOrganisation(row))
}

function listAll(params: URLSearchParams, all: unknown[]) {
  const paging = readPaging(params)
  const { limit, offset } = partOf(paging)
  return pageOf(paging, all.length, all.slice(offset, offset + limit))
}

const partOf = ({ page, perPage }: Paging) => ({ limit: perPage, offset: (page - 1) * perPage })

function pageOf({ page, perPage }: Paging, total: number, contents: unknown[]) {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
