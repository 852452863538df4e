import { type Art, both, marked } from './art'

/** Pictures for asking to try something, and for how it was. */
export const OF_ASKS = {
  'ask.no': marked('own:month', 'own:no'),
  'ask.question': marked('speech-balloon', 'own:ask'),
  'ask.answered': marked('speech-balloon', 'own:yes'),
  'ask.how-was-it': both('slightly-smiling-face', 'slightly-frowning-face'),
  'ask.note': 'memo',
  'ask.any-time': both('own:week', 'own:yes'),
  'ask.about': marked('own:profile', 'own:yes'),
  'ask.number': 'admission-tickets',
  'ask.site': both('mobile-phone', 'speech-balloon'),
  'ask.late': marked('hourglass-done', 'own:alert'),
  'with.alone': 'own:person',
  'with.friend': 'own:two-people',
  'feel.1': 'crying-face',
  'feel.2': 'slightly-frowning-face',
  'feel.3': 'neutral-face',
  'feel.4': 'slightly-smiling-face',
  'feel.5': 'grinning-face-with-smiling-eyes',
} as const satisfies Record<string, Art>
