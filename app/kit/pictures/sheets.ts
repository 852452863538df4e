import type { PictureKey } from './registry'

/**
 * Pictures that are nearly always seen together travel in one file, so that a page asks once for all of them.
 * A sheet holds little enough that a page which needs one of its pictures loses nothing by getting the others.
 */
export const SHEETS: Record<string, readonly PictureKey[]> = {
  days: ['day.mon', 'day.tue', 'day.wed', 'day.thu', 'day.fri', 'day.sat', 'day.sun'],
  times: ['time.morning', 'time.afternoon', 'time.evening'],
  questions: ['action.next', 'action.back', 'action.skip', 'action.not-sure', 'action.pause'],
  scales: [
    'importance.extremely',
    'importance.very',
    'importance.somewhat',
    'importance.not-so',
    'importance.not-at-all',
    'feel.1',
    'feel.2',
    'feel.3',
    'feel.4',
    'feel.5',
  ],
  places: ['page.activities', 'page.have-your-say', 'page.my-list', 'page.help', 'page.settings'],
}
