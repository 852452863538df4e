import { secretFrom } from '../site/secrets'

const TOP = 2 ** 32

/**
 * Whether a sheet is typed in twice: the same each time for a sheet of a batch. It hangs on the batch's id, which
 * nobody chose, so that nobody can tell from a code beforehand which sheets will be looked at again.
 */
export function isKeyedTwice(batchId: string, sheet: string, share: number): boolean {
  const drawn = Buffer.from(secretFrom(batchId, `twice:${sheet}`), 'base64url').readUInt32BE(0)
  return (drawn / TOP) * 100 < share
}
