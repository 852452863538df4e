import type { PictureKey } from './registry'

/**
 * Pictures that are nearly always seen together travel in one file, so that a page asks once for all of them.
 * A sheet holds little enough that a page which needs one of its pictures loses nothing by getting the others.
 */
export const SHEETS: Record<string, readonly PictureKey[]> = {
  days: ['day.mon', 'day.tue', 'day.wed', 'day.thu', 'day.fri', 'day.sat', 'day.sun'],
  places: ['page.activities', 'page.my-list', 'page.help', 'page.settings'],
}
