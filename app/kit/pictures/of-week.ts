import { type Art, both, marked, over } from './art'

/** Pictures for what is in a week, how one gets there, and what is different on a day. */
export const OF_WEEK = {
  'week.work': 'briefcase',
  'week.shopping': 'shopping-cart',
  'week.family': both('house', 'own:two-people'),
  'week.friends': both('own:two-people', 'hot-beverage'),
  'week.doctor': 'stethoscope',
  'week.home': both('house', 'armchair'),

  'week.alone': 'own:person',
  'week.car': 'oncoming-automobile',
  'week.taxi': 'oncoming-taxi',

  'week.weekly': 'own:week',
  'week.fortnightly': both('own:week', 'hourglass-not-done'),
  'week.once': 'own:month',
  'week.all-day': both('sunrise-over-mountains', 'crescent-moon'),

  'week.off': over('own:month', 'own:not'),
  'week.moved': marked('own:month', 'right-arrow'),
  'week.holiday': 'beach-with-umbrella',
  'week.calendar': marked('mobile-phone', 'own:month'),
} as const satisfies Record<string, Art>
