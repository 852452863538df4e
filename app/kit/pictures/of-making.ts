import { type Art, both, marked } from './art'

/** Pictures for staff who make a survey: where it stands, what its questions are like, and what can be done to it. */
export const OF_MAKING = {
  'making.draft': 'memo',
  'making.checked': marked('own:question-sheet', 'own:yes'),
  'making.open': both('own:question-sheet', 'megaphone'),
  'making.closed': marked('own:question-sheet', 'locked'),
  'making.published': both('bar-chart', 'megaphone'),

  'making.new': marked('own:question-sheet', 'plus'),
  'making.preview': 'eye',
  'making.library': 'books',
  'making.tested': both('own:three-people', 'own:question-sheet'),
  'making.keying': 'keyboard',
  'making.import': 'inbox-tray',
  'making.themes': 'label',
  'making.history': 'scroll',
  'making.branch': marked('own:question-sheet', 'shuffle-tracks-button'),
  'making.detailed': marked('own:question-sheet', 'magnifying-glass-tilted-left'),

  'ask-kind.yes-no': both('check-mark', 'cross-mark'),
  'ask-kind.one': marked('own:cards', 'own:yes'),
  'ask-kind.many': both('check-box-with-check', 'check-box-with-check'),
  'ask-kind.importance': 'own:amount-4',
  'ask-kind.order': both('up-arrow', 'down-arrow'),
  'ask-kind.place': 'own:map',
  'ask-kind.when': 'own:week',
  'ask-kind.number': 'input-numbers',
  'ask-kind.words': both('speech-balloon', 'pen'),
  'ask-kind.say': both('microphone', 'camera'),
  'ask-kind.show': marked('picture', 'own:ask'),
} as const satisfies Record<string, Art>
