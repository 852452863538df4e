import type { Kind } from '../activities/vocabulary'

/** The four LIVE ways (learning, independence, volunteering, employment), what else people want, and anything else. */
export const WAYS = [
  'learning',
  'independence',
  'volunteering',
  'employment',
  'health',
  'friends',
  'home',
  'own',
] as const
export type Way = (typeof WAYS)[number]

export const isWay = (value: unknown): value is Way => WAYS.includes(value as Way)

/** Things that people want, by way: to choose by a picture, with no word to write. Pictures: `idea.<key>`. */
export const IDEAS = {
  learning: ['computer', 'read', 'cook', 'course', 'music'],
  independence: ['bus', 'money', 'shop', 'out', 'choices'],
  volunteering: ['animals', 'charity-shop', 'garden', 'older-people', 'event'],
  employment: ['paid-job', 'try-job', 'good-at', 'interview', 'skills'],
  health: ['move', 'eat', 'swim', 'sleep', 'calm'],
  friends: ['meet', 'see-friends', 'partner', 'family', 'club'],
  home: ['clean', 'laundry', 'own-home', 'pet', 'room'],
  own: [],
} as const satisfies Record<Way, readonly string[]>

const ALL_IDEAS: readonly string[] = Object.values(IDEAS).flat()
export const isIdea = (idea: string) => ALL_IDEAS.includes(idea)
export const ideasOf = (way: unknown): readonly string[] => (isWay(way) ? IDEAS[way] : [])

/** Why it matters, the first step, and how one will know: to choose, beside one's own words. */
export const WHYS = ['proud', 'myself', 'people', 'well', 'earn'] as const
export const FIRST_STEPS = ['ask', 'find', 'visit', 'get', 'practise'] as const
export const KNOWS = ['once', 'alone', 'weekly', 'happy', 'told'] as const

/** What helps with a goal of each way in the directory. */
export const KINDS_OF_WAY: Record<Way, readonly Kind[]> = {
  learning: ['computers', 'reading', 'cooking', 'art', 'music'],
  independence: ['life-skills', 'cooking', 'trips'],
  volunteering: ['volunteering'],
  employment: ['work-training', 'job-club'],
  health: ['wellbeing', 'sport', 'swimming', 'walking', 'dance'],
  friends: ['social', 'befriending', 'games'],
  home: ['life-skills', 'cooking', 'gardening'],
  own: [],
}

/** An idea may want kinds of its own. */
export const KINDS_OF_IDEA: Partial<Record<string, readonly Kind[]>> = {
  computer: ['computers'],
  read: ['reading'],
  cook: ['cooking'],
  music: ['music'],
  bus: ['life-skills', 'trips'],
  animals: ['animals', 'volunteering'],
  garden: ['gardening', 'volunteering'],
  'paid-job': ['job-club', 'work-training'],
  'try-job': ['work-training'],
  swim: ['swimming'],
  move: ['sport', 'walking', 'dance'],
  calm: ['wellbeing', 'sensory'],
  meet: ['social', 'befriending'],
  club: ['social', 'games'],
  pet: ['animals'],
}

/** The way that an activity of this kind most likely serves. */
export const wayOfKind = (kind: string | null): Way =>
  (Object.keys(KINDS_OF_WAY) as Way[]).find((way) =>
    (KINDS_OF_WAY[way] as readonly string[]).includes(kind ?? ''),
  ) ?? 'own'
