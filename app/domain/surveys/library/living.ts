import { ask, choice } from './authoring'

export const GETTING_THERE = [
  ask('travel', 'one', 'How do you get there?', 'support.getting-there', {
    choices: [
      choice('car', 'By car', 'week.car'),
      choice('bus', 'By bus', 'transport.bus'),
      choice('minibus', 'The service picks me up', 'transport.picked-up'),
      choice('taxi', 'By taxi', 'week.taxi'),
      choice('walk', 'I walk, or use my wheelchair', 'transport.walk'),
    ],
    other: true,
  }),
  ask('travel-minutes', 'number', 'How many minutes does it take to get there?', 'action.clock', {
    hint: 'A guess is fine.',
    unit: 'minutes',
    lowest: 0,
    highest: 240,
  }),
  ask('travel-feel', 'faces', 'How do you feel about the way there?', 'transport.bus'),
  ask('travel-help', 'one', 'Does somebody help you to get there?', 'person.supporter', {
    choices: [
      choice('alone', 'No, I go on my own', 'about.time-alone'),
      choice('with', 'Somebody comes with me', 'with.friend'),
      choice('driven', 'Somebody drives me', 'week.car'),
    ],
  }),
  ask('travel-hard', 'many', 'What makes it hard to get there?', 'state.warning', {
    choices: [
      choice('far', 'It is far away', 'action.map'),
      choice('no-bus', 'There is no bus', 'transport.bus'),
      choice('money', 'It costs too much', 'action.money'),
      choice('help', 'I need somebody with me', 'person.supporter'),
      choice('nothing', 'Nothing makes it hard', 'action.yes'),
    ],
    other: true,
  }),
]

export const MONEY = [
  ask('direct-payment', 'yes-no', 'Do you use a [[direct-payment|direct payment]]?', 'cost.direct-payment'),
  ask(
    'direct-payment-think',
    'yes-no',
    'Would you think about a [[direct-payment|direct payment]]?',
    'cost.direct-payment',
    { askedIf: { question: 'direct-payment', is: ['no'] } },
  ),
  ask('money-enough', 'one', 'Do you have enough money for the things that you like?', 'action.money', {
    choices: [
      choice('yes', 'Yes, always', 'action.yes'),
      choice('sometimes', 'Sometimes'),
      choice('no', 'No', 'action.no'),
    ],
  }),
  ask('money-most', 'number', 'How much can you pay for 1 day?', 'cost.day', {
    hint: 'Write whole pounds. Write 0 when you cannot pay.',
    unit: 'pounds',
    lowest: 0,
    highest: 500,
  }),
]

export const PLACE = [
  ask('town', 'place', 'In which town do you do most things?', 'setting.community'),
  ask('place-best', 'one', 'Where do you like to do things best?', 'action.door', {
    choices: [
      choice('centre', 'In a building for us', 'setting.centre'),
      choice('community', 'In places that everybody uses', 'setting.community'),
      choice('outdoors', 'Outside', 'setting.outdoors'),
      choice('home', 'At home', 'setting.home'),
      choice('online', 'Online', 'setting.online'),
    ],
  }),
  ask('place-important', 'importance', 'How important is this about a place: {{item}}?', 'about.important', {
    items: [
      choice('near', 'it is near my home', 'about.home'),
      choice('quiet', 'there is a quiet room', 'access.quiet-room'),
      choice('toilet', 'there is a toilet that I can use', 'access.accessible-toilet'),
      choice('step-free', 'there are no steps', 'access.step-free'),
    ],
  }),
  ask('place-feel', 'faces', 'How do you feel about the building?', 'setting.centre'),
  ask('place-since', 'when', 'When did you come here first?', 'action.calendar', {
    when: 'date',
    hint: 'A guess is fine.',
  }),
]

export const SAFETY = [
  ask('safe-feel', 'one', 'Do you feel safe there?', 'page.safety', {
    choices: [
      choice('yes', 'Yes, always', 'action.yes'),
      choice('sometimes', 'Sometimes'),
      choice('no', 'No', 'action.no'),
    ],
  }),
  ask('safe-tell', 'yes-no', 'Do you know who to tell when something is wrong?', 'safety.tell'),
  ask('safe-listen', 'yes-no', 'Does somebody do something when you tell them?', 'about.listens'),
  ask('safe-more', 'words', 'What would make you feel safer?', 'page.safety', {
    hint: 'Phone 999 when you are in danger now.',
  }),
]
