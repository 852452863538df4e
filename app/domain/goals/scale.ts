/**
 * "How is it going?" in 5 steps. This is goal attainment scaling (T. J. Kiresuk and R. E. Sherman, "Goal attainment
 * scaling: a general method for evaluating comprehensive community mental health programs", Community Mental Health
 * Journal 4, 1968): 0 is the outcome that the person expected, -1 and -2 are less and much less than that, +1 and +2
 * more and much more. The person judges; nobody computes a sum over goals here.
 */
export const SCORES = { 1: -2, 2: -1, 3: 0, 4: 1, 5: 2 } as const
export type Step = keyof typeof SCORES

/** From what the form says to the score; undefined when it is no step of the scale. */
export const scoreOf = (step: unknown): number | undefined =>
  typeof step === 'string' && /^[1-5]$/.test(step) ? SCORES[Number(step) as Step] : undefined
/** The step of the scale that a score is shown as. */
export const stepOf = (score: number): Step => Math.min(5, Math.max(1, Math.round(score) + 3)) as Step
