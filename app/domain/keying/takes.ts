import type { SaidAnswer } from '../surveys/say-answer'

/** What one person read on the sheet. A step that every sheet has says its value; the others what was answered. */
export type ReadAs = SaidAnswer | { value: string } | 'not-asked'
export type Difference = { step: string; first: ReadAs; second: ReadAs }

/** Which of the two counts, or neither. */
export const TAKES = ['first', 'second', 'new'] as const
export type Take = (typeof TAKES)[number]
