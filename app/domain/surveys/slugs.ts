/** Addresses below /have-your-say that are no survey: no survey may have these names. */
export const RESERVED_SLUGS: readonly string[] = [
  'changes',
  'idea',
  'ideas',
  'file',
  'files',
  'hear',
  'stop',
  'code',
  'new',
  'results',
  'paper',
  'themes',
]
