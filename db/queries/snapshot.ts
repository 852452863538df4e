import { type Db, database } from '../connection.server'
import { contentVersion } from './content-version'

/** What was worked out from one version of the content. */
export type Memory = Map<string, unknown>

const memories = new WeakMap<Db, { version: number; memory: Memory }>()

/**
 * Runs `work` on one unmoving view of the database, with the memory of the content version that it sees.
 * The memory is dropped as soon as any process has written content, so it is exactly as fresh as the rows.
 * Inside somebody's own transaction nothing is remembered: what it wrote may still be undone.
 */
export function atOneMoment<T>(work: (memory: Memory) => T): T {
  const db = database()
  const within = moments.get(db)
  if (within || db.$client.inTransaction) return work(within ?? new Map())
  let answer: T | undefined
  snapshotOf(db)(() => {
    const memory = memoryAt(db, contentVersion(db))
    moments.set(db, memory)
    try {
      answer = work(memory)
    } finally {
      moments.delete(db)
    }
  })
  return answer as T
}

/** The moment that is open now, for work inside work. */
const moments = new WeakMap<Db, Memory>()

/** The remembered value of `key`, made at the first call. */
export function remember<T>(memory: Memory, key: string, make: () => T): T {
  const known = memory.get(key) as T | undefined
  if (known !== undefined) return known
  const value = make()
  memory.set(key, value)
  return value
}

/** Bounded: once `most` values are in it, the oldest goes. For keys that visitors make up. */
export function rememberSome<K, T>(values: Map<K, T>, most: number, key: K, make: () => T): T {
  const known = values.get(key)
  if (known !== undefined) return known
  const value = make()
  if (values.size >= most) values.delete(values.keys().next().value as K)
  values.set(key, value)
  return value
}

function memoryAt(db: Db, version: number): Memory {
  const held = memories.get(db)
  if (held?.version === version) return held.memory
  const memory: Memory = new Map()
  memories.set(db, { version, memory })
  return memory
}

const snapshots = new WeakMap<Db, (work: () => void) => void>()

function snapshotOf(db: Db) {
  let snapshot = snapshots.get(db)
  if (!snapshot) {
    snapshot = db.$client.transaction((work: () => void) => work()).deferred
    snapshots.set(db, snapshot)
  }
  return snapshot
}
