import { type Art, both, marked } from './art'

/** Pictures for what changed, what changes and ideas are about, and for hearing of it. */
export const OF_CHANGES = {
  'change.not-started': 'hourglass-not-done',
  'change.doing': 'hammer-and-wrench',
  'change.done': 'check-mark-button',
  'change.cannot-do': marked('hammer-and-wrench', 'own:no'),

  'say.changes': both('speech-balloon', 'check-mark-button'),
  'say.said': both('own:three-people', 'speech-balloon'),
  'say.will': marked('clipboard', 'hammer-and-wrench'),
  'say.brings': marked('own:person', 'star'),
  'say.lead': both('desktop-computer', 'own:three-people'),
  'say.by': 'own:month',
  'say.idea': 'light-bulb',
  'say.code': marked('admission-tickets', 'key'),
  'say.hear': both('envelope', 'own:person'),
  'say.results': 'bar-chart',

  'theme.choice': both('artist-palette', 'basketball'),
  'theme.safe': marked('shield', 'own:yes'),
  'theme.money': 'own:pound',
  'theme.together': both('own:two-people', 'handshake-medium-skin-tone'),
  'theme.going-on': marked('own:week', 'repeat-button'),
  'theme.near': both('house-with-garden', 'own:map'),
  'theme.work': 'briefcase',
  'theme.travel': 'bus',
  'theme.other': both('speech-balloon', 'star'),
} as const satisfies Record<string, Art>
