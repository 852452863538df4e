import { createHash, randomBytes } from 'node:crypto'

/** An id for a new row: 128 random bits. */
export const newId = () => randomBytes(16).toString('base64url')

/** A secret for a person's own hands: 256 random bits. Only its hash is stored. */
export const newSecret = () => randomBytes(32).toString('base64url')

/**
 * What is stored of a secret. Rows are found by it, so that no comparison of secrets can tell by its time how much
 * was right; no salt is needed, because nobody can try out 256 random bits.
 */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
