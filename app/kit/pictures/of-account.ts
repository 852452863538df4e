import { type Art, both, marked, over } from './art'

/** Pictures for signing in and out, and for the devices that one does it on. */
export const OF_ACCOUNT = {
  'device.phone': 'mobile-phone',
  'device.tablet': 'tablet',
  'device.computer': 'laptop',
  'device.own': both('own:person', 'mobile-phone'),
  'device.shared': both('own:three-people', 'tablet'),
  'device.once': both('mobile-phone', 'hourglass-done'),
  'account.new': marked('own:person', 'add-button'),
  'account.sign-out': 'emergency-exit-door',
  'account.name': 'name-badge',
  'account.called': both('speech-balloon', 'name-badge'),
  'account.reach': both('envelope', 'mobile-phone'),
  'account.scan': both('camera', 'own:sign-in-card'),
  'account.card-lost': marked('own:sign-in-card', 'own:ask'),
  'account.card-stop': over('own:sign-in-card', 'own:not'),
  'account.link': marked('envelope', 'key'),
  'account.not-me': over('own:person', 'own:not'),
} as const satisfies Record<string, Art>
