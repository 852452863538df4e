import { randomUUID } from 'node:crypto'
import {
  closeActivity,
  listKnownRows,
  listOthers,
  listSlugs,
  type Other,
  putTerm,
  removeOrphans,
} from '../../../db/queries/directory-feed'
import { forgetOldRuns, keepRun, listEditedFields, listLastRows } from '../../../db/queries/directory-runs'
import { indexActivities } from '../../../db/queries/search'
import { allOrNothing } from '../../../db/queries/transaction'
import { isActivityTaxonomy, listOwnTerms, ownTerm } from '../open-referral/own-terms'
import { readTerm } from '../open-referral/read-attributes'
import { isCouncil, type Viewer } from '../people/viewer'
import type { Feed, ImportReport, Outcome, RowReport, Stopped } from './feed'
import { importRow, type Run } from './import-row'
import type { Problem } from './problem'
import { Slugs } from './slugs'
import { townFinder } from './towns'

export type ImportOptions = {
  /** Says what would happen and writes nothing. */
  dryRun?: boolean
  /** Goes on even when more than half of what came from this feed is gone from it. */
  allowClosing?: boolean
  now?: Date
}

/**
 * Brings the directory up to date with a feed, all of it or nothing. Twice is the same as once.
 * Every row is accounted for. What is gone from the feed is closed, never removed, and what staff wrote stays.
 */
export function importDirectory(
  viewer: Viewer,
  feed: Feed,
  options: ImportOptions = {},
): ImportReport | Stopped {
  if (!isCouncil(viewer)) return { stopped: 'not-allowed' }
  if (feed.rows.length === 0 && !options.allowClosing) return { stopped: 'nothing-to-read' }
  try {
    return allOrNothing(() => runImport(feed, options))
  } catch (error) {
    if (error instanceof RolledBack) return error.answer
    throw error
  }
}

/** Thrown so that the transaction is undone. */
class RolledBack extends Error {
  constructor(readonly answer: ImportReport | Stopped) {
    super('rolled back')
  }
}

function runImport(feed: Feed, options: ImportOptions): ImportReport {
  const run = startRun(feed, options.now ?? new Date())
  putOwnTerms()
  const rows = feed.rows.map((row) => importRow(run, row))
  const closed = feed.isWhole ? closeGone(run, options.allowClosing ?? false) : []
  removeOrphans(run.source)
  const report: ImportReport = {
    feed: feed.name,
    source: feed.source,
    dryRun: options.dryRun ?? false,
    counts: countOutcomes([...rows, ...closed]),
    rows: [...rows, ...closed],
    notes: feed.notes,
  }
  if (options.dryRun) throw new RolledBack(report)
  indexActivities(listTouched(report.rows))
  keepReport(run, report)
  return report
}

function startRun(feed: Feed, now: Date): Run {
  const source = `feed:${feed.name}`
  return {
    feed: feed.name,
    source,
    now: now.toISOString(),
    known: new Map(listKnownRows(source).map((row) => [row.id, row])),
    seen: new Map(),
    edited: listEditedFields(source),
    slugs: new Slugs(listSlugs('activities')),
    organisationSlugs: new Slugs(listSlugs('organisations')),
    others: groupByName(listOthers(source)),
    findTown: townFinder(),
  }
}

function groupByName(others: Other[]): Map<string, Other[]> {
  const groups = new Map<string, Other[]>()
  for (const other of others) groups.set(other.name, [...(groups.get(other.name) ?? []), other])
  return groups
}

/** Kinds and groups are the same on every site; one that was never seeded gets them with its first feed. */
function putOwnTerms(): void {
  for (const { taxonomy, key } of listOwnTerms()) {
    if (isActivityTaxonomy(taxonomy)) putTerm(readTerm(ownTerm(taxonomy, key)), 'own')
  }
}

/** @throws RolledBack when more than half of what is open would close: that is rather a broken feed */
function closeGone(run: Run, allowClosing: boolean): RowReport[] {
  const open = [...run.known.values()].filter((known) => !known.closedAt)
  const gone = open.filter(({ id }) => !run.seen.has(id))
  if (gone.length * 2 > open.length && !allowClosing) {
    throw new RolledBack({ stopped: 'too-many-closing', closing: gone.length, open: open.length })
  }
  const lastRows = gone.length > 0 ? listLastRows(run.feed) : new Map<string, number>()
  return gone.map(({ id, name }) => {
    const isKept = run.edited.get(id)?.has('status') ?? false
    if (!isKept) closeActivity(id, run.now)
    const problems: Problem[] = [{ key: 'gone-from-feed', field: '', value: '' }]
    if (isKept) problems.push({ key: 'edit-kept', field: 'status', value: 'inactive' })
    return { row: lastRows.get(id) ?? 0, activityId: id, name, outcome: isKept ? 'kept' : 'closed', problems }
  })
}

const OUTCOMES: Outcome[] = ['added', 'changed', 'unchanged', 'kept', 'skipped', 'closed']

const countOutcomes = (rows: RowReport[]) =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]),
  ) as ImportReport['counts']

const listTouched = (rows: RowReport[]) =>
  rows.flatMap(({ activityId, outcome }) =>
    activityId && ['added', 'changed', 'kept', 'closed'].includes(outcome) ? [activityId] : [],
  )

function keepReport(run: Run, report: ImportReport): void {
  const { feed, source, counts } = report
  const id = randomUUID()
  keepRun(
    { id, feed, source, startedAt: run.now, finishedAt: new Date().toISOString(), ...counts },
    report.rows,
  )
  forgetOldRuns(feed)
}
