import type { Line } from './rights'

/** Surveys, on screen and on paper, at the desk, and what changed because of them. */
export const SURVEY_RIGHTS: Record<string, Line> = {}
