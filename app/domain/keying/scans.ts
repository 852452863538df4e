import { createHash } from 'node:crypto'
import { deleteScan, findScan, insertScan } from '../../../db/queries/keying'
import { isKnownPhoto } from '../files/kinds'
import { tidyPhoto } from '../files/photo'
import type { Viewer } from '../people/viewer'
import { findBatch, keyedBy } from './batch'
import { openSheet } from './sheet'

const LARGEST = 8 * 1024 * 1024

export type ScanType = 'application/pdf' | 'image/jpeg'
const PDF: ScanType = 'application/pdf'

export type ScanProblem =
  | 'keying:error.scan-none'
  | 'keying:error.scan-large'
  | 'keying:error.scan-kind'
  | 'keying:error.scan-broken'

/**
 * Keeps a picture or a document of a sheet, for staff alone. What it is, its first bytes say. The same file twice is
 * one scan.
 * @param bytes undefined when nothing was chosen
 * @param tooLarge the server left the file out before it came here
 * @returns null where there is no such sheet for this person
 */
export async function addScan(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
  { bytes, tooLarge }: { bytes: Buffer | undefined; tooLarge: boolean },
  now: Date,
): Promise<{ id: string } | { problem: ScanProblem } | null> {
  const open = openSheet(viewer, surveyId, batchId, code)
  if (!open || 'problem' in open || open.batch.closedAt) return null
  if (tooLarge || (bytes && bytes.length > LARGEST)) return { problem: 'keying:error.scan-large' }
  if (!bytes) return { problem: 'keying:error.scan-none' }
  const made = await readScan(bytes)
  if ('problem' in made) return made
  const id = createHash('sha256')
    .update(`${batchId}:${open.sheet.code}:`)
    .update(bytes)
    .digest('base64url')
    .slice(0, 22)
  insertScan({
    id,
    batchId,
    sheet: open.sheet.code,
    ...made,
    byId: keyedBy(viewer).byId,
    at: now.toISOString(),
  })
  return { id }
}

const isJpeg = (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))
const isPng = (bytes: Buffer) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n'
const isPdf = (bytes: Buffer) => bytes.toString('latin1', 0, 5) === '%PDF-'

/** What a scan is sent as: read from its bytes each time, whatever stands beside them. Null: it is not sent. */
const typeOfScan = (bytes: Buffer): ScanType | null =>
  isPdf(bytes) ? PDF : isJpeg(bytes) ? 'image/jpeg' : null

async function readScan(bytes: Buffer): Promise<{ type: string; data: Buffer } | { problem: ScanProblem }> {
  if (isPdf(bytes)) return { type: PDF, data: bytes }
  if (!isKnownPhoto(bytes) || !(isJpeg(bytes) || isPng(bytes))) return { problem: 'keying:error.scan-kind' }
  try {
    return { type: 'image/jpeg', data: await tidyPhoto(bytes) }
  } catch {
    return { problem: 'keying:error.scan-broken' }
  }
}

/** One scan of this batch. Null for all but staff of the council. */
export function readScanFile(viewer: Viewer, surveyId: string, batchId: string, id: string) {
  const found = findBatch(viewer, surveyId, batchId)
  const scan = found && findScan(batchId, id)
  const type = scan ? typeOfScan(scan.data) : null
  return scan && type ? { id: scan.id, type, data: scan.data } : null
}

/** Takes a scan away that belongs to another sheet. */
export function removeScan(viewer: Viewer, surveyId: string, batchId: string, id: string): boolean {
  const found = findBatch(viewer, surveyId, batchId)
  if (!found || found.batch.closedAt) return false
  deleteScan(batchId, id)
  return true
}
