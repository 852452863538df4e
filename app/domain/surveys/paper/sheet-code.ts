/**
 * What stands on each sheet of paper: the survey's number, the version's, 5 signs by chance and one to check them.
 * No vowels, so that no words come about; no I, O, 0 or 1, which are taken for each other. 29 signs: a prime, so
 * that the check finds each sign that was misread and each two that changed places.
 */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXYZ23456789'
/** 20 million sheets of a version: among 1,000 that come back, two have the same code once in 40 surveys. */
const BY_CHANCE = 5

export type SheetCode = { code: string; survey: number; version: number }
/** `shape`: it cannot be a code. `check`: a sign of it is wrong. */
export type SheetProblem = { problem: 'shape' | 'check' }

/**
 * A new code for a sheet. Nothing is stored of it until the sheet comes back.
 * @param survey the survey's number, and its version's
 */
export function newSheetCode(survey: number, version: number): string {
  const signs = Array.from({ length: BY_CHANCE }, signByChance).join('')
  return withCheck(survey, version, signs)
}

/** A survey's number, its version's and signs of somebody's choice: for sheets of a demo, the same each time. */
export const withCheck = (survey: number, version: number, signs: string): string =>
  `${survey}-${version}-${signs}${checkOf(survey, version, signs)}`

function signByChance(): string {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
  // Bytes beyond the last whole round would make the first signs likelier.
  return byte < 256 - (256 % SIGNS.length) ? (SIGNS[byte % SIGNS.length] as string) : signByChance()
}

/** Each place counts differently. The numbers count too: a sheet of another survey does not pass for one of this. */
function checkOf(survey: number, version: number, signs: string): string {
  const values = [...[...signs].map((sign) => SIGNS.indexOf(sign)), ...digitsOf(survey), ...digitsOf(version)]
  const sum = values.reduce((total, value, at) => total + (at + 2) * value, 0)
  return SIGNS[sum % SIGNS.length] as string
}

/** Four figures each, so that 1 and 21 are told from 12 and 1. */
const digitsOf = (number: number) => [...String(number).padStart(4, '0').slice(-4)].map(Number)

const SHAPE = new RegExp(`^([0-9]{1,4})-([0-9]{1,4})-([${SIGNS}]{${BY_CHANCE + 1}})$`)

/** What somebody typed from a sheet: in small letters, with spaces for dashes, with O for 0, as one reads it. */
export function readSheetCode(text: string): SheetCode | SheetProblem {
  const typed = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s\-–—_./]+/g, '-')
  const [survey = '', version = '', ...signs] = typed.split('-')
  const whole = [figures(survey), figures(version), signs.join('')].join('-')
  const [, first, second, rest] = SHAPE.exec(whole) ?? []
  if (!first || !second || !rest) return { problem: 'shape' }
  const code = { survey: Number(first), version: Number(second) }
  const right = withCheck(code.survey, code.version, rest.slice(0, BY_CHANCE))
  return right.endsWith(rest) ? { code: right, ...code } : { problem: 'check' }
}

const figures = (part: string) => part.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
