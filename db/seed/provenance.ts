/** What marks a row as made up for the demo. One fixed time, so that each seed has the same bytes. */
export const SOURCE = 'seed'
export const CREATED_AT = '2026-11-20T09:00:00.000Z'
export const UPDATED_AT = '2026-11-20T09:00:00.000Z'
