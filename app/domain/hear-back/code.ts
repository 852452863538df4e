import { createHash } from 'node:crypto'

/** No signs that look or sound like another one: no 0, O, 1, I, L, U. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const GROUP = 4

/**
 * A code to write down, made from a secret: 'K7QF-2M9P-X4TD'. The same secret gives the same code. 12 of 30 signs:
 * nobody can guess it at the few tries an hour that the pages allow.
 */
export function codeFrom(secret: string): string {
  const bytes = createHash('sha512').update(`code ${secret}`).digest()
  // 240 is the largest multiple of 30 in a byte: what is above it would make some signs more likely.
  const fair = [...bytes].filter((byte) => byte < 240).slice(0, LENGTH)
  return grouped(fair.map((byte) => SIGNS[byte % SIGNS.length]).join(''))
}

const grouped = (signs: string) => (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-')

/** The code as it is stored and compared, from what somebody typed: small letters, spaces and missing lines are fine. */
export function readCode(typed: string | null | undefined): string | null {
  const signs = (typed ?? '').toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return signs.length === LENGTH ? grouped(signs) : null
}
