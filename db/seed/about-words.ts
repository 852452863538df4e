import type { CHOICES, Question } from '../../app/domain/about/questions'
import type { CAST } from './cast'
import type { OTHERS } from './cast-others'
import type { SCENES } from './scenes'

type Answer<Q extends Question> = {
  words?: string
  chosen?: readonly (typeof CHOICES)[Q][number][]
  /** Who wrote it for them. */
  by?: keyof typeof OTHERS
  /** They have not seen it yet. */
  isNew?: true
}

type AboutSomebody = { [Q in Exclude<Question, 'pictures'>]?: Answer<Q> } & {
  pictures?: { words?: string; scenes: readonly (keyof typeof SCENES)[] }
}

/** What people of the demo say about themselves. */
export const ABOUT: Partial<Record<keyof typeof CAST, AboutSomebody>> = {
  customer: {
    like: {
      chosen: ['about.funny', 'about.kind', 'about.helps'],
      words: 'I make people laugh. I remember when my friends have a birthday.',
    },
    important: {
      chosen: ['about.family', 'kind.music', 'about.food'],
      words: 'Sunday lunch with my sister Jo. Football on Saturday.',
    },
    support: {
      chosen: ['about.give-time', 'about.one-thing', 'about.show-pictures'],
      words: 'Please do not rush me. Busy rooms make me tired. Then I want a short break.',
    },
    'yes-no': {
      chosen: ['about.words', 'about.thumb'],
      words: 'When I go quiet, I mean no. Then ask me again later.',
    },
    'good-at': {
      chosen: ['kind.cooking', 'about.remember'],
      words: 'I make a very good chilli. I know every score of our team.',
    },
    learn: {
      chosen: ['about.travel', 'about.job'],
      words: 'I want to take the bus to town on my own.',
    },
    access: { chosen: ['access.low-noise', 'access.quiet-room', 'support.symbols'] },
    pictures: {
      words: 'My kitchen, the park and our football ground.',
      scenes: ['kitchen', 'park', 'pitch'],
    },
  },
  'customer-work': {
    like: {
      chosen: ['about.honest', 'about.works-hard'],
      words: 'I finish what I start. People can trust what I say.',
    },
    important: {
      chosen: ['about.same-each-week', 'kind.animals', 'about.time-alone'],
      words: 'My cat Biscuit. Knowing what happens next.',
    },
    support: {
      chosen: ['about.tell-before', 'about.one-thing', 'about.quiet'],
      words: 'Write things down for me. Tell me early when a plan changes.',
    },
    'yes-no': { chosen: ['about.words'], words: 'Sometimes I need a day to think. I send a message then.' },
    'good-at': {
      chosen: ['about.remember', 'about.tidy'],
      words: 'I can make coffee in 12 different ways. I check every detail.',
    },
    learn: { chosen: ['about.job', 'about.money'], words: 'I want to learn how to use the till.' },
    access: {
      chosen: ['access.low-noise', 'access.soft-lighting'],
      words: 'I wear headphones in loud rooms.',
    },
  },
  'customer-older': {
    like: { chosen: ['about.friendly', 'about.calm'], words: 'I am good company. I like to sing.' },
    important: {
      chosen: ['about.family', 'kind.music', 'setting.outdoors'],
      words: 'My wife Rosa. The sea. Songs that I know by heart.',
      by: 'ken-wife',
    },
    support: {
      chosen: ['about.give-time', 'about.same-person', 'about.let-me'],
      words: 'Tell Ken your name each time. Sit down with him. Talk about ships.',
      by: 'ken-wife',
    },
    'yes-no': {
      chosen: ['about.words', 'about.nod'],
      words: 'If Ken stands up, he wants to go for a walk.',
      by: 'ken-wife',
    },
    'good-at': { chosen: ['about.helps'], words: 'I was a ship engineer. I can still mend most things.' },
    access: { chosen: ['access.step-free', 'support.getting-there'], by: 'ken-wife', isNew: true },
    pictures: { words: 'The harbour at Harwich.', scenes: ['harbour'] },
  },
  'customer-complex': {
    like: {
      chosen: ['about.kind', 'about.calm'],
      words: 'Maya has a wonderful smile. She notices how other people feel.',
      by: 'maya-mum',
    },
    important: {
      chosen: ['about.family', 'kind.music', 'setting.outdoors'],
      words: 'Warm water. Wind on her face. People who take their time.',
      by: 'maya-mum',
    },
    support: {
      chosen: ['about.give-time', 'about.same-person', 'about.tell-before'],
      words: 'Say what you do before you do it. Wait 10 seconds for an answer.',
      by: 'maya-mum',
    },
    'yes-no': {
      chosen: ['about.look', 'about.switch', 'about.sounds'],
      words: 'Maya looks up for yes. She closes her eyes for no. She presses her switch to go on.',
      by: 'maya-mum',
    },
    'good-at': {
      words: 'Choosing music. Making other people calm.',
      chosen: ['kind.music'],
      by: 'maya-worker',
      isNew: true,
    },
    access: {
      chosen: ['access.step-free', 'access.changing-place', 'support.one-to-one', 'support.eating'],
      words: 'Maya needs a hoist. Her food must be soft.',
      by: 'maya-mum',
    },
    pictures: { words: 'Where Maya likes to be.', scenes: ['park', 'pool'] },
  },
}
