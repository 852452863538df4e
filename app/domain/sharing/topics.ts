/** What a person may share with a supporter, topic by topic. */
export const TOPICS = ['week', 'goals', 'jobs', 'about', 'breaks', 'requests'] as const
export type Topic = (typeof TOPICS)[number]

/**
 * What nobody shares. 'people' is who sees what; 'sign-in' is the ways in; 'answers' are answers of surveys.
 * They open to their own person alone, and 'people', 'data' and 'sign-in' not to a card alone.
 */
export const OWN_TOPICS = ['people', 'looked', 'data', 'sign-in', 'answers', 'complaints', 'safety'] as const
export type OwnTopic = (typeof OWN_TOPICS)[number]

/** Not open to somebody who came with a card and has no second way in. */
export const NEEDS_MORE_THAN_A_CARD: readonly (Topic | OwnTopic)[] = ['people', 'data', 'sign-in']

/** 'do' includes 'see'. */
export type Ability = 'see' | 'do'

export const isTopic = (value: unknown): value is Topic => TOPICS.includes(value as Topic)

/** What the council records; the person's own permission needs no record of the council's. */
export const DECIDED_BY = ['attorney-or-deputy', 'best-interests'] as const
export type DecidedBy = (typeof DECIDED_BY)[number]
