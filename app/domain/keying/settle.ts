import { deleteResponse, findResponseOfSheet } from '../../../db/queries/keying'
import { allOrNothing } from '../../../db/queries/transaction'
import { listTownNames } from '../activities/towns'
import type { Answers, Problem } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { stepsOf } from '../surveys/definition'
import { isAsked } from '../surveys/flow'
import { sayGiven } from '../surveys/say-answer'
import { findDiffering } from './compare'
import { type Given, givenFrom, namesOf, readSheet } from './given'
import { settle } from './key'
import { type OpenSheet, openSheet } from './sheet'
import { answersOf } from './stored'
import { type Difference, type ReadAs, TAKES } from './takes'

export type Differences = {
  open: OpenSheet
  differences: Difference[]
  /** Who typed it in first, and second. */
  names: [first: string, second: string]
  /** The second reading is that of a file. */
  byFile: boolean
}

/** The field that says it for a step. */
export const takeName = (step: string) => `take-${step}`

/**
 * Where two keyings of a sheet differ, or one keying and what came with a file.
 * @returns null when there is no such sheet that waits for it, for this person
 */
export function openDifferences(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
): Differences | null {
  const open = openSheet(viewer, surveyId, batchId, code)
  if (!open || 'problem' in open) return null
  const readings = readingsOf(open)
  if (!readings) return null
  const { first, second, byFile } = readings
  const steps = findDiffering(open.sheet.definition, first.answers, second.answers)
  const differences = steps.map((step) => ({
    step,
    first: readAs(open, step, first.answers),
    second: readAs(open, step, second.answers),
  }))
  return { open, differences, names: [first.byName, second.byName], byFile }
}

type Reading = { answers: Answers; byName: string }

/** What two people read on the sheet; or one person, and whoever wrote the file. */
function readingsOf({
  survey,
  sheet,
  standing,
  keyings,
}: OpenSheet): { first: Reading; second: Reading; byFile: boolean } | null {
  const [first, second] = keyings
  if (standing === 'differs' && first && second) return { first, second, byFile: false }
  const response = standing === 'by-file' ? findResponseOfSheet(survey.id, sheet.code) : undefined
  return first && response
    ? { first, second: { answers: answersOf(response, sheet.definition), byName: '' }, byFile: true }
    : null
}

function readAs({ sheet: { definition } }: OpenSheet, step: string, answers: Answers): ReadAs {
  const own = stepsOf(definition).find((one) => one.step === step)
  if (!own) return { value: String(answers[step] ?? '') }
  return isAsked(definition, own.question.id, answers) ? sayGiven(own, answers) : 'not-asked'
}

export type Settled =
  | { kind: 'settled'; code: string }
  | { kind: 'wrong'; problems: Problem[] }
  /** Somebody settled it before. */
  | { kind: 'settled-before' }

/**
 * Decides between two keyings of a sheet, question by question; its answers count from then on.
 * @param takes by step: the first, the second, or what is typed anew
 * @param anew the fields of what is typed anew, as on the sheet's form
 * @returns null where there is no such sheet for this person
 */
export function settleSheet(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
  sent: (open: OpenSheet) => { takes: Record<string, string>; anew: Given },
  now: Date,
): Settled | null {
  return allOrNothing(() => {
    const open = openSheet(viewer, surveyId, batchId, code)
    if (!open || 'problem' in open) return null
    if (open.standing === 'saved') return { kind: 'settled-before' }
    const readings = readingsOf(open)
    if (!readings) return null
    const { first, second } = readings
    const { definition } = open.sheet
    const steps = findDiffering(definition, first.answers, second.answers)
    const { takes, anew } = sent(open)
    const undecided = steps.filter((step) => !TAKES.some((take) => take === takes[step]))
    if (undecided.length > 0)
      return { kind: 'wrong', problems: undecided.map((step) => ({ at: step, key: 'keying:error.take' })) }
    const given = { ...givenFrom(definition, first.answers) }
    const others = { second: givenFrom(definition, second.answers), new: anew }
    for (const step of steps) {
      const take = takes[step]
      if (take === 'second' || take === 'new') replace(given, others[take], namesOfStep(open, step))
    }
    const { answers, problems } = readSheet(definition, given, listTownNames(viewer))
    if (problems.length > 0) return { kind: 'wrong', problems }
    // What came with a file counted until now; what was settled counts in its place.
    const counted = findResponseOfSheet(open.survey.id, open.sheet.code)
    if (counted) deleteResponse(counted.id)
    settle(viewer, open, answers, steps, now, counted && new Date(counted.sentAt))
    return { kind: 'settled', code: open.sheet.code }
  })
}

function namesOfStep({ sheet: { definition } }: OpenSheet, step: string): string[] {
  const own = stepsOf(definition).find((one) => one.step === step)
  return own ? namesOf(own) : [step]
}

function replace(given: Given, by: Given, names: readonly string[]): void {
  for (const name of names) {
    if (by[name]) given[name] = by[name]
    else delete given[name]
  }
}
