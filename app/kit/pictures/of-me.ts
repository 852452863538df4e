import { type Art, both, marked, over, within } from './art'
import { OF_ACTIVITIES as V } from './of-activities'

/** Pictures for what is a person's own: their pages, goals, asks, and who sees what. */
export const OF_ME = {
  'me.goals': 'bullseye',
  'me.week': 'own:week',
  'me.requests': marked('person-raising-hand-medium-skin-tone', 'own:ask'),
  'me.people': 'own:three-people',
  'me.looked': both('own:two-people', 'eye'),
  'me.data': both('file-folder', 'own:person'),
  'me.about': 'own:profile',
  'me.plan': both('bullseye', 'own:month'),
  'me.sign-in-card': 'own:sign-in-card',
  'me.passkey': both('mobile-phone', 'key'),
  'me.device': marked('mobile-phone', 'own:yes'),
  'me.tablet': both('tablet', 'own:three-people'),

  'way.learning': V['live.learning'],
  'way.independence': V['live.independence'],
  'way.volunteering': V['live.volunteering'],
  'way.employment': V['live.employment'],
  'way.health': V['stage.staying-well'],
  'way.friends': V['kind.befriending'],
  'way.home': 'house-with-garden',
  'way.own': within('thought-balloon', 'star'),

  'scale.1': 'own:step-1',
  'scale.2': 'own:step-2',
  'scale.3': 'own:step-3',
  'scale.4': 'own:step-4',
  'scale.5': 'own:step-5',

  'path.done': 'own:yes',
  'path.now': 'location-indicator-red',
  'path.next': 'own:later',

  'ask.sent': 'incoming-envelope',
  'ask.seen': both('envelope', 'eye'),
  'ask.offered': marked('own:month', 'own:ask'),
  'ask.yes': marked('own:month', 'own:yes'),
  'ask.tried': marked('door', 'own:yes'),
  'ask.started': marked('own:week', 'own:yes'),
  'ask.waiting': V['room.waiting-list'],
  'ask.not-now': over('own:month', 'own:not'),
  'ask.taken-back': marked('envelope', 'right-arrow-curving-left'),

  'person.supporter': 'own:side-by-side',

  'share.see': 'eye',
  'share.do': 'writing-hand-medium-skin-tone',
  'share.stop': over('eye', 'own:not'),

  'voice.record': 'studio-microphone',
  'photo.take': 'camera',

  'authority.self': both('own:person', 'pen'),
  'authority.helped': both('own:side-by-side', 'pen'),
  'authority.permission': marked('own:two-people', 'own:yes'),
  'authority.attorney-or-deputy': both('balance-scale', 'own:two-people'),
  'authority.best-interests': both('balance-scale', 'own:person'),

  celebrate: 'party-popper',
} as const satisfies Record<string, Art>
