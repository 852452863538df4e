/** Something about one value of a feed that staff should know. Sentences: locales/<lang>/import.json. */
export type Problem = { key: ProblemKey; field: string; value: string }

/**
 * What became of the value: `mended` nothing is lost, `lost` a value is left out or cut, `told` nothing was done
 * to it, and staff may want to look.
 */
export const PROBLEMS = {
  // Text
  'tags-removed': 'mended',
  'entities-decoded': 'mended',
  'marks-removed': 'mended',
  'control-characters-removed': 'mended',
  'line-breaks-mended': 'mended',
  'text-too-long': 'lost',
  'text-empty': 'mended',
  // Values
  'wrong-kind': 'lost',
  'not-a-choice': 'lost',
  'too-many': 'lost',
  'id-made': 'told',
  'number-wrong': 'lost',
  'date-wrong': 'lost',
  'time-wrong': 'lost',
  'times-crossed': 'lost',
  'dates-crossed': 'lost',
  'day-wrong': 'lost',
  'age-wrong': 'lost',
  'ages-crossed': 'lost',
  'money-wrong': 'lost',
  'address-of-web-wrong': 'lost',
  'address-of-web-mended': 'mended',
  'email-wrong': 'lost',
  'phone-wrong': 'lost',
  'postcode-wrong': 'lost',
  'position-wrong': 'lost',
  'position-missing': 'lost',
  'part-missing': 'lost',
  // The record
  'place-missing': 'told',
  'organisation-missing': 'told',
  'schedule-not-weekly': 'told',
  'fields-unknown': 'lost',
  // The row
  'not-a-record': 'told',
  'row-empty': 'told',
  'name-missing': 'told',
  'same-as-row': 'told',
  'other-feed': 'told',
  'details-not-read': 'told',
  'edit-kept': 'told',
  'open-again': 'told',
  'maybe-twice': 'told',
  'gone-from-feed': 'told',
} as const

export type ProblemKey = keyof typeof PROBLEMS

/** Collects what is found while one row is read. The same finding about one field is kept once. */
export class Findings {
  readonly problems: Problem[] = []

  add(key: ProblemKey, field: string, value: unknown = ''): undefined {
    if (!this.problems.some((one) => one.key === key && one.field === field)) {
      this.problems.push({ key, field, value: show(value) })
    }
  }
}

const LONGEST = 80

/** A value as it can be shown on one line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
