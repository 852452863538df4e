/** How many of 100 sheets two people type in: none, 1 in 10, 1 in 4, all. */
export const SHARES = [0, 10, 25, 100] as const
