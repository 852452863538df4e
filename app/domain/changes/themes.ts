/** What changes and ideas are about. Each has words (`changes:theme.*`) and a picture (`theme.*`). */
export const THEMES = [
  'choice',
  'safe',
  'money',
  'together',
  'going-on',
  'near',
  'work',
  'travel',
  'other',
] as const
export type Theme = (typeof THEMES)[number]

export const themeOf = (key: string | null | undefined): Theme | null =>
  THEMES.find((one) => one === key) ?? null

/** Where a change stands. Each has words (`changes:state.*`) and a picture (`change.*`). */
export const CHANGE_STATES = ['not-started', 'doing', 'done', 'cannot-do'] as const
export type ChangeState = (typeof CHANGE_STATES)[number]
