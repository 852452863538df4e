import { createHash } from 'node:crypto'
import {
  type KnownRow,
  type Other,
  putActivityRecord,
  slugOf,
  sourceOf,
} from '../../../db/queries/directory-feed'
import { type ActivityRecord, readActivityRecords } from '../../../db/queries/directory-records'
import { MAPPING_VERSION } from '../open-referral/mapping'
import { readService } from '../open-referral/read-service'
import type { Service } from '../open-referral/records'
import { stableId } from '../open-referral/stable-id'
import { keepEdits } from './edited-fields'
import type { FeedRow, Outcome, RowReport } from './feed'
import { inferAccess } from './infer-access'
import { inferTerms } from './infer-terms'
import type { Problem, ProblemKey } from './problem'
import type { Slugs } from './slugs'
import { tidyService } from './tidy-service'

/** What one run knows while it goes from row to row. */
export type Run = {
  feed: string
  /** How rows of this feed are marked: "feed:<name>". */
  source: string
  now: string
  known: Map<string, KnownRow>
  /** By id, the row where this run met it. */
  seen: Map<string, number>
  edited: Map<string, Set<string>>
  slugs: Slugs
  organisationSlugs: Slugs
  /** By name: what is here from elsewhere. */
  others: Map<string, Other[]>
  findTown: (written: string | null) => string | null
}

export function importRow(run: Run, { row, service: given, unread }: FeedRow): RowReport {
  const name = nameOf(given)
  const skip = (
    activityId: string | null,
    key: ProblemKey,
    value = '',
    problems: Problem[] = [],
  ): RowReport => {
    return { row, activityId, name, outcome: 'skipped', problems: [{ key, field: '', value }, ...problems] }
  }
  if (unread === 'row-empty') return skip(null, unread)
  const tidied = tidyService(given, run.feed)
  const id = 'refused' in tidied ? tidied.id : tidied.service.id
  const met = id === undefined ? undefined : run.seen.get(id)
  if (id && met === undefined) run.seen.set(id, row)
  if (met !== undefined) return skip(null, 'same-as-row', `${met}`)
  if ('refused' in tidied)
    return { row, activityId: id ?? null, name, outcome: 'skipped', problems: tidied.problems }
  if (unread) return skip(tidied.service.id, unread)
  const owner = run.known.has(tidied.service.id) ? undefined : sourceOf(tidied.service.id)
  if (owner) return skip(null, 'other-feed', owner.replace(/^feed:/, ''))
  return { row, name: tidied.service.name, ...write(run, tidied.service, tidied.problems) }
}

function write(
  run: Run,
  service: Service,
  problems: Problem[],
): Pick<RowReport, 'activityId' | 'outcome' | 'problems'> {
  const known = run.known.get(service.id)
  const sourceHash = hash(service)
  if (known?.sourceHash === sourceHash && !known.closedAt) {
    return { activityId: service.id, outcome: 'unchanged', problems }
  }
  const incoming = complete(run, service, sourceHash)
  const [current] = known ? readActivityRecords([service.id]) : []
  const edited = run.edited.get(service.id)
  const { record, kept } =
    current && edited ? keepEdits(incoming, current, edited) : { record: incoming, kept: [] }
  if (current) record.activity.createdAt = current.activity.createdAt
  putActivityRecord(record, (part) => stableId('part', part.activityId, part.id))
  const outcome: Outcome = kept.length > 0 ? 'kept' : known ? 'changed' : 'added'
  return {
    activityId: service.id,
    outcome,
    problems: [...tellNews(run, record, known), ...kept, ...problems],
  }
}

function tellNews(run: Run, record: ActivityRecord, known: KnownRow | undefined): Problem[] {
  if (known) return known.closedAt ? [{ key: 'open-again', field: '', value: '' }] : []
  const postcode = record.places[0]?.place.postcode ?? null
  const named = run.others.get(record.texts[0]?.name ?? '') ?? []
  const twin = named.find((other) => postcode === null || other.postcode === postcode)?.source
  return twin ? [{ key: 'maybe-twice', field: 'name', value: twin.replace(/^feed:/, '') }] : []
}

/** The service as rows, with what only this site knows. */
function complete(run: Run, service: Service, sourceHash: string): ActivityRecord {
  const record = readService(service)
  const town = record.places[0]?.place.townName ?? null
  const { id } = record.activity
  const owned = { source: run.source, updatedAt: run.now }
  const organisation = record.organisation
  return {
    ...record,
    activity: {
      ...record.activity,
      slug: slugOf('activities', id) ?? run.slugs.take(service.name, town, id),
      source: run.source,
      sourceHash,
      createdAt: run.now,
      updatedAt: record.activity.updatedAt || run.now,
    },
    organisation: {
      ...organisation,
      ...owned,
      slug:
        slugOf('organisations', organisation.id) ??
        run.organisationSlugs.take(organisation.name, null, organisation.id),
    },
    places: inferAccess(record).map((one) => ({
      ...one,
      place: { ...one.place, ...owned, townSlug: run.findTown(one.place.townName) },
    })),
    terms: inferTerms(record).map(({ link, term }) => ({
      link,
      term: term.source === 'own' ? term : { ...term, source: run.source },
    })),
  }
}

const hash = (service: Service) =>
  createHash('sha256')
    .update(`${MAPPING_VERSION}\n${JSON.stringify(service)}`)
    .digest('base64url')

/** A row's own name, to find it again by when it was skipped. */
function nameOf(given: unknown): string {
  const name =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>).name : undefined
  return typeof name === 'string'
    ? name
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, 80)
    : ''
}
