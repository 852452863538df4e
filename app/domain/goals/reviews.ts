/** What may come of an outcome at the review. */
export const REVIEWS = ['reached', 'kept', 'changed'] as const
export type Review = (typeof REVIEWS)[number]
export const isReview = (value: unknown): value is Review => REVIEWS.includes(value as Review)
