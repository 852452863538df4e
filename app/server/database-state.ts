import { type Stats, statSync } from 'node:fs'
import { databasePath, giveUpDatabase, openDatabase, useDatabase } from '../../db/connection.server'
import { contentVersion } from '../../db/queries/content-version'

/** How often the file is looked for, in milliseconds. A look costs about as much as reading one row. */
const LOOK_EVERY = 250

/**
 * Whether the database answers, asked at each request. An open database goes on answering from memory after its
 * file was deleted or replaced, so the file is watched as well. Once it is back it is opened again by itself.
 */
export class DatabaseState {
  private file: Stats | undefined
  private lookedAt = 0
  private broken = false

  /** @param onReopened what was remembered of the database before is worth nothing any more */
  constructor(
    private readonly onReopened: () => void,
    private readonly onBroken: (error: unknown) => void,
  ) {
    this.file = look()
  }

  /** The version of the content, or undefined while the database does not answer. */
  version(now = Date.now()): number | undefined {
    if (now - this.lookedAt >= LOOK_EVERY || now < this.lookedAt) {
      this.lookedAt = now
      this.watchFile()
    }
    if (this.broken) return undefined
    try {
      return contentVersion()
    } catch (error) {
      this.giveUp(error)
      return undefined
    }
  }

  /** For an error that a page met: a busy database stays open, a broken one is closed until it is mended. */
  met(error: unknown): void {
    const code = String((error as { code?: unknown }).code)
    if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR|CANTOPEN)/.test(code)) this.giveUp(error)
  }

  private watchFile() {
    const file = look()
    if (!this.broken && !isSame(file, this.file))
      this.giveUp(new Error('The database file is gone or another one'))
    if (this.broken && file) this.reopen(file)
  }

  private giveUp(error: unknown) {
    if (!this.broken) this.onBroken(error)
    this.broken = true
    try {
      giveUpDatabase()
    } catch {
      // Closing a broken database may fail: it is let go of either way.
    }
  }

  private reopen(file: Stats) {
    try {
      const db = openDatabase(databasePath())
      try {
        contentVersion(db)
      } catch (error) {
        db.$client.close()
        throw error
      }
      useDatabase(db)
      this.file = file
      this.broken = false
      this.onReopened()
    } catch {
      // Not mended yet.
    }
  }
}

/** An error of the database itself, rather than of what our code asked of it. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof Error &&
  /^SQLITE_(?:BUSY|LOCKED|CORRUPT|NOTADB|IOERR|CANTOPEN|FULL|READONLY|NOMEM)/.test(
    String((error as { code?: unknown }).code),
  )

const look = () => statSync(databasePath(), { throwIfNoEntry: false })

const isSame = (a: Stats | undefined, b: Stats | undefined) => a?.ino === b?.ino && a?.dev === b?.dev
