import type { Problem } from './problem'

/** One row as it was read, before anybody looked at what is in it. Rows are counted from 1. */
export type FeedRow = { row: number; service: unknown; unread?: 'details-not-read' | 'row-empty' }

/** All that was read from a file or a web address. */
export type Feed = {
  /** Who the rows belong to: what is gone from a feed is looked for among what came from it. */
  name: string
  /** The file or the address. */
  source: string
  rows: FeedRow[]
  /** False for one page of several, or one service: then what is not there is not gone. */
  isWhole: boolean
  /** What staff should know about the file as a whole. */
  notes: Note[]
}

export type Note = { key: NoteKey; value: string }
export type NoteKey = 'not-whole' | 'rows-bare' | 'old-letters' | 'columns-unknown'

export type Outcome = 'added' | 'changed' | 'unchanged' | 'skipped' | 'kept' | 'closed'

export type RowReport = {
  row: number
  activityId: string | null
  name: string
  outcome: Outcome
  problems: Problem[]
}

export type ImportReport = {
  feed: string
  source: string
  dryRun: boolean
  counts: Record<Outcome, number>
  rows: RowReport[]
  notes: Note[]
}

/** Why nothing was written. */
export type Stopped =
  | { stopped: 'not-allowed' }
  | { stopped: 'nothing-to-read' }
  | { stopped: 'too-many-closing'; closing: number; open: number }

/** Nothing could be read. Sentences: locales/<lang>/import.json. */
export class FeedError extends Error {
  constructor(
    readonly key: FeedErrorKey,
    readonly value = '',
  ) {
    super(`${key} ${value}`)
  }
}

export type FeedErrorKey =
  | 'file-missing'
  | 'file-too-large'
  | 'not-json'
  | 'not-csv'
  | 'not-a-directory'
  | 'no-name-column'
  | 'address-wrong'
  | 'address-private'
  | 'address-unknown'
  | 'too-many-redirects'
  | 'page-too-large'
  | 'page-too-slow'
  | 'page-refused'
  | 'page-broken'
  | 'too-many-pages'
  | 'pages-repeat'
  | 'details-refused'

const LONGEST_NAME = 60

/** "directory-oruk" of "../data/directory-oruk.json", "data.example.org" of a web address. */
export function feedName(source: string): string {
  const base = /^https?:\/\//i.test(source)
    ? new URL(source).host
    : source.replace(/^.*[\\/]/, '').replace(/\.(json|csv|txt)$/i, '')
  return (
    base
      .toLowerCase()
      .replaceAll(/[^a-z0-9.-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, LONGEST_NAME) || 'feed'
  )
}
