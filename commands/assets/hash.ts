import { createHash } from 'node:crypto'

/** Eight characters that change with the content, for names that may be cached for ever. */
export const hash8 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)
