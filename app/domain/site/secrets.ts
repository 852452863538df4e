import { createHash, createHmac, randomBytes } from 'node:crypto'

/** An id for a new row: 128 random bits. */
export const newId = () => randomBytes(16).toString('base64url')

/** A secret for a person's own hands: 256 random bits. Only its hash is stored. */
export const newSecret = () => randomBytes(32).toString('base64url')

/**
 * What is stored of a secret. Rows are found by it, so that no comparison of secrets can tell by its time how much
 * was right; no salt is needed, because nobody can try out 256 random bits.
 */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/**
 * A secret made from another one, for one purpose: the same each time, and neither tells the other. So that a form
 * that is sent twice makes one thing, and its answer can still be given the second time.
 * @param key a secret of our own making, from the form
 */
export const secretFrom = (key: string, purpose: string) =>
  createHmac('sha256', key).update(purpose).digest('base64url')

/** Whether a form's key can be one of ours: 256 bits. A shorter one could be guessed. */
export const isSecret = (key: string | null | undefined): key is string =>
  /^[A-Za-z0-9_-]{43,86}$/.test(key ?? '')
