import { type Art, both, marked, within } from './art'

/** Pictures for "About me": its questions, and answers that many people choose. */
export const OF_ABOUT = {
  'about.like': marked('own:person', 'own:love'),
  'about.important': 'star',
  'about.support': 'own:side-by-side',
  'about.yes-no': both('thumbs-up-medium-skin-tone', 'thumbs-down-medium-skin-tone'),
  'about.good-at': 'trophy',
  'about.learn': 'graduation-cap',
  'about.access': 'wheelchair-symbol',
  'about.pictures': 'framed-picture',
  'about.face': 'own:profile',

  'about.kind': 'heart-hands-medium-skin-tone',
  'about.funny': 'rolling-on-the-floor-laughing',
  'about.listens': 'ear-medium-skin-tone',
  'about.helps': 'handshake-medium-skin-tone',
  'about.friendly': 'waving-hand-medium-skin-tone',
  'about.calm': 'person-in-lotus-position-medium-skin-tone',
  'about.honest': marked('speech-balloon', 'own:yes'),
  'about.works-hard': 'flexed-biceps-medium-skin-tone',

  'about.family': marked('own:older-people', 'own:love'),
  'about.friends': 'people-hugging',
  'about.home': 'house-with-garden',
  'about.food': 'fork-and-knife-with-plate',
  'about.faith': 'place-of-worship',
  'about.time-alone': 'armchair',
  'about.same-each-week': 'own:week',

  'about.give-time': 'hourglass-not-done',
  'about.one-thing': 'keycap-1',
  'about.show-pictures': 'own:symbols',
  'about.tell-before': marked('own:month', 'speech-balloon'),
  'about.same-person': 'own:two-people',
  'about.ask-me': marked('own:person', 'own:ask'),
  'about.let-me': 'raised-hand-medium-skin-tone',
  'about.quiet': 'muted-speaker',

  'about.words': both('own:person', 'speech-balloon'),
  'about.nod': both('head-shaking-vertically', 'head-shaking-horizontally'),
  'about.thumb': both('thumbs-up-medium-skin-tone', 'thumbs-down-medium-skin-tone'),
  'about.sign': 'open-hands-medium-skin-tone',
  'about.look': 'eyes',
  'about.switch': both('hand-with-fingers-splayed-medium-skin-tone', 'red-circle'),
  'about.sounds': 'speaking-head',
  'about.device': within('tablet', 'speech-balloon'),

  'about.remember': 'brain',
  'about.tidy': 'broom',

  'about.travel': 'oncoming-bus',
  'about.money': 'own:pound',
  'about.job': 'briefcase',
  'about.new-people': marked('own:three-people', 'waving-hand-medium-skin-tone'),
} as const satisfies Record<string, Art>
