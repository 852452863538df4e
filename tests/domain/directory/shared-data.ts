import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Feed, ImportReport } from '../../../app/domain/directory/feed'
import { type ImportOptions, importDirectory } from '../../../app/domain/directory/import'
import type { Viewer } from '../../../app/domain/people/viewer'
import { member } from '../../support/viewers'

/** Real public records, kept beside the project and never in it. */
const FOLDER = join(process.cwd(), '..', 'shared', 'data')

export const hasSharedData = existsSync(FOLDER)
if (!hasSharedData) console.warn(`Left out: tests that read ${FOLDER}, which is not here.`)

export const sharedFile = (name: string) => join(FOLDER, name)
export const readShared = (name: string) => readFileSync(sharedFile(name), 'utf8')

export const STAFF: Viewer = member('staff-1', 'Helen', {
  posts: [{ kind: 'council', organisationId: null }],
})

/** Ids for made-up records, easy to tell apart. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A service as a small feed would have it. */
export const service = (n: number, more: Record<string, unknown> = {}) => ({
  id: id(n),
  name: `Group ${n}`,
  description: 'We meet and talk.',
  status: 'active',
  organization: { id: id(n + 500), name: `Organisation ${n}`, description: '' },
  ...more,
})

export const feedOf = (services: unknown[], more: Partial<Feed> = {}): Feed => ({
  name: 'test',
  source: 'test.json',
  rows: services.map((service, at) => ({ row: at + 1, service })),
  isWhole: true,
  notes: [],
  ...more,
})

/** @throws when the run was stopped */
export function mustImport(feed: Feed, options?: ImportOptions): ImportReport {
  const report = importDirectory(STAFF, feed, options)
  if ('stopped' in report) throw new Error(`stopped: ${report.stopped}`)
  return report
}

/** Milliseconds of work, however busy the machine is with other things. */
export function workOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const folders: string[] = []

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'))
  folders.push(folder)
  return folder
}

export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

export const removeTemporary = () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
