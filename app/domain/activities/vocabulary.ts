/**
 * The keys by which activities are described and filtered. Their words are in
 * `locales/<lang>/taxonomy.json` (`kind.cooking`), their pictures in the registry (`kind.cooking`).
 * Groups follow the field: who a council buys day opportunities for, the support that people ask about,
 * the LIVE ways (learning, independence, volunteering, employment) and the three tiers of support.
 */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

/** Morning ends at 12:00, afternoon at 17:00. A session that spans two counts in both. */
export const TIMES = ['morning', 'afternoon', 'evening'] as const
export type TimeOfDay = (typeof TIMES)[number]

export const KINDS = [
  'cooking',
  'gardening',
  'art',
  'craft',
  'music',
  'dance',
  'drama',
  'sport',
  'swimming',
  'walking',
  'animals',
  'computers',
  'reading',
  'games',
  'film',
  'social',
  'trips',
  'sensory',
  'wellbeing',
  'life-skills',
  'work-training',
  'job-club',
  'volunteering',
  'befriending',
  'shared-lives',
  'memory',
] as const
export type Kind = (typeof KINDS)[number]

export const WHO = [
  'learning-disability',
  'autism',
  'physical-disability',
  'sight-loss',
  'hearing-loss',
  'mental-health',
  'complex-needs',
  'older-people',
  'dementia',
  'young-adults',
  'carers',
] as const
export type Who = (typeof WHO)[number]

export const SUPPORT = [
  'one-to-one',
  'small-group',
  'personal-care',
  'eating',
  'medicine',
  'signing',
  'symbols',
  'getting-there',
] as const
export type Support = (typeof SUPPORT)[number]

/** Access facts of a place. */
export const ACCESS = [
  'step-free',
  'accessible-toilet',
  'changing-place',
  'parking',
  'quiet-room',
  'hearing-loop',
  'low-noise',
  'soft-lighting',
  'assistance-animals',
] as const
export type AccessFact = (typeof ACCESS)[number]

export const THERAPIES = [
  'physiotherapy',
  'speech-and-language',
  'occupational-therapy',
  'hydrotherapy',
  'music-therapy',
] as const
export type Therapy = (typeof THERAPIES)[number]

export const LIVE = ['learning', 'independence', 'volunteering', 'employment'] as const
export type LiveWay = (typeof LIVE)[number]

/** What an activity may lead to, in the order of the pathway. */
export const STAGES = ['confidence', 'life-skills', 'work', 'staying-well'] as const
export type Stage = (typeof STAGES)[number]

export const TIERS = ['specialist', 'community', 'enablement'] as const
export type Tier = (typeof TIERS)[number]

export const SETTINGS = ['centre', 'community', 'outdoors', 'online', 'home', 'workplace'] as const
export type Setting = (typeof SETTINGS)[number]

/** Taxonomies whose terms are rows of `taxonomy_terms` linked through `activity_terms`. */
export const TAXONOMIES = {
  kind: KINDS,
  who: WHO,
  support: SUPPORT,
  therapy: THERAPIES,
  live: LIVE,
  stage: STAGES,
  spoken: ['english', 'polish', 'urdu', 'bengali', 'romanian', 'british-sign-language', 'makaton'],
} as const satisfies Record<string, readonly string[]>
export type Taxonomy = keyof typeof TAXONOMIES
