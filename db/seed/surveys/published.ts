/**
 * From the published results of the survey of 268 people: the share that said extremely or very important, or, where
 * it was published so, not so or not at all important. "Each over 90%" is given as numbers over 90 that are made up,
 * and so is all that has no source beside it. The answers are synthetic and labelled so.
 */
export const PEOPLE = 268

/** Shares of those who answered. Published: over 90% each. */
const OVER_90 = {
  'important--staff': 0.97,
  'important--activities': 0.95,
  'important--safe-place': 0.96,
  'important--friends': 0.93,
  'important--community': 0.92,
  'choosing--staff': 0.97,
  'choosing--safe-place': 0.95,
  'choosing--meeting-people': 0.93,
  'choosing--activities': 0.94,
}

/** Extremely or very important, of those who answered. */
export const IMPORTANT: Record<string, number> = {
  ...OVER_90,
  'availability--right-support': 0.9,
  'availability--routine': 0.75,
  'availability--choice': 0.75,
  'outcomes--social': 0.75,
  'future--social': 0.97,
  'future--person': 0.84,
  // Not published.
  'outcomes--independence': 0.7,
  'outcomes--job': 0.4,
  'place--building': 0.6,
  'place--community': 0.62,
}

/** Not so or not at all important, of those who answered. */
export const NOT_IMPORTANT: Record<string, number> = { 'place--home': 0.58, 'place--online': 0.71 }

/** "About half use one; over half would not consider one", of those who do not use one. */
export const USE_DIRECT_PAYMENT = 0.5
export const WOULD_NOT_CONSIDER = 0.56
