import type { Line } from './rights'

/** Surveys, on screen and on paper, at the desk, and what changed because of them. */
export const SURVEY_RIGHTS: Record<string, Line> = {
  '/staff/words-check': { open: 'nobody', send: 'desk', form: { text: 'You can come.' } },
}
