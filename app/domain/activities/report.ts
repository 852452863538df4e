import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findIdBySlug, hasReport, insertReport } from '../../../db/queries/activities-reports'
import { takeTurn } from '../../../db/queries/rate'
import type { Viewer } from '../people/viewer'

export const REPORT_ABOUT = ['time', 'place', 'cost', 'closed', 'access', 'words', 'other'] as const
export type ReportAbout = (typeof REPORT_ABOUT)[number]

/** As the form sent it. `key` is made with the form: pressing twice sends it twice and stores one row. */
export type ReportForm = { what?: string; words?: string; reach?: string; key?: string }

/** Message keys, under `activities:`. */
export type ReportError =
  | 'report.error.what'
  | 'report.error.words'
  | 'report.error.words-long'
  | 'report.error.reach-long'
export type ReportResult =
  | { kind: 'stored' }
  | { kind: 'wrong'; errors: Partial<Record<'what' | 'words' | 'reach', ReportError>> }
  | { kind: 'too-many' }
  | { kind: 'not-found' }

const LONGEST_WORDS = 2000
const LONGEST_REACH = 120
/** From one computer. A council office may share one. */
const MOST_AN_HOUR = 20

const text = (longest: number, error: ReportError) => z.string().trim().max(longest, error).default('')

const form = z
  .object({
    what: z.enum(REPORT_ABOUT, { error: 'report.error.what' satisfies ReportError }),
    words: text(LONGEST_WORDS, 'report.error.words-long'),
    reach: text(LONGEST_REACH, 'report.error.reach-long'),
  })
  .refine((report) => report.what !== 'other' || report.words.length > 0, {
    path: ['words'],
    error: 'report.error.words' satisfies ReportError,
  })

/**
 * Somebody tells us that a page is wrong. Words may be left out when what is wrong is chosen.
 * @param from where it comes from (a network address), for the limit alone; it is never stored as it is
 */
export function reportPage(
  _viewer: Viewer,
  slug: string,
  given: ReportForm,
  from: string,
  now: Date,
): ReportResult {
  const activityId = findIdBySlug(slug)
  if (!activityId) return { kind: 'not-found' }
  const read = form.safeParse(given)
  if (!read.success) return { kind: 'wrong', errors: errorsOf(read.error) }
  const id = z.uuid().safeParse(given.key).data ?? randomUUID()
  if (hasReport(id)) return { kind: 'stored' }
  if (!takeTurn('report', from, MOST_AN_HOUR, 3600, now.getTime())) return { kind: 'too-many' }
  const { what, words, reach } = read.data
  insertReport({ id, activityId, what, words, reach: reach || null, createdAt: now.toISOString() })
  return { kind: 'stored' }
}

function errorsOf(error: z.ZodError): Partial<Record<'what' | 'words' | 'reach', ReportError>> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path[0], issue.message]).reverse())
}
