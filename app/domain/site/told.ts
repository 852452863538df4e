import * as tell from '../hear-back/tell'

export type HearMail = tell.HearMail

/** Whether there may be somebody to tell: it changes with everything that moves. */
export const whatMoved = tell.whatMoved

/**
 * Tells some of those who asked to hear, each of each thing once. Safe to do at any time, any number of times.
 * @returns whether there may be more
 */
export const tellSome = (now: Date, post: tell.PostHearMail): boolean =>
  tell.tellNext(now, post) === tell.AT_ONCE
