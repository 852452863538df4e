import type { Day } from '../../app/domain/activities/vocabulary'
import type { Kind } from '../../app/domain/asks/states'
import type { CAST } from './cast'
import type { OTHERS } from './cast-others'

type Who = keyof typeof CAST | keyof typeof OTHERS

/** What happened, how many days after the seed (most are before it), and what else. `by` is somebody of staff. */
export type SeedEvent = [
  kind: Kind,
  days: number,
  more?: {
    by?: Who
    words?: string
    /** For an offer: the earliest day of the visit. */
    inDays?: number
    place?: string
    number?: number
    reason?: string
    forPerson?: boolean
  },
]

export type SeedAsk = {
  /** Somebody with an account, else a name. */
  from?: Who
  name?: string
  /** A supporter who asked for them. */
  by?: Who
  activity: string
  activityName: string
  /** The weekday of its offers. */
  day: Day
  reach?: string
  whens: string[]
  withWhom?: string
  withWords?: string
  help?: string[]
  helpWords?: string
  words?: string
  about?: { question: string; words: string; chosen: string[] }[]
  events: SeedEvent[]
}

const GARDEN = {
  activity: 'gardening-hill-farm',
  activityName: 'Gardening Group at Hill Farm',
  day: 'tue' as const,
}
const GOATS = { activity: 'goats-and-hens', activityName: 'Goats and Hens', day: 'fri' as const }
const COOKS = { activity: 'saturday-cooks', activityName: 'Saturday Cooks', day: 'sat' as const }
const FARM = 'Hill Farm, the red door'
const MILL = 'The Mill Room, the green door'
const dawn = { by: 'provider' as const }
const mel = { by: 'mill-room' as const }

/** Asks of the cast and of people without an account, in every state. Two answers are late. */
export const ASKS: SeedAsk[] = [
  {
    ...COOKS,
    from: 'customer',
    reach: '07700900101',
    whens: ['sat 10:00 13:00'],
    withWhom: 'supporter',
    withWords: 'Jo',
    help: ['small-group'],
    words: 'I can make toast and pasta.',
    events: [
      ['sent', -62],
      ['seen', -61, mel],
      [
        'offered',
        -61,
        { ...mel, inDays: -56, place: MILL, words: 'Mel meets you. You can just look first.' },
      ],
      ['yes', -60],
      ['tried', -49, mel],
      ['how-was-it', -48, { number: 5, reason: 'go-on', words: 'I made soup. I liked the people.' }],
      ['started', -47, { ...mel, words: 'We are glad that you start. See you on Saturday.' }],
    ],
  },
  {
    ...GARDEN,
    from: 'customer',
    reach: '07700900101',
    whens: ['tue 10:00 15:00', 'thu 10:00 15:00'],
    withWhom: 'supporter',
    withWords: 'Jo',
    help: ['small-group', 'getting-there'],
    words: 'I like to be outside.',
    about: [
      { question: 'like', words: 'I am funny. I always help.', chosen: [] },
      { question: 'support', words: 'Show me first. Then I do it.', chosen: [] },
    ],
    events: [
      ['sent', -6],
      ['seen', -5, dawn],
      [
        'offered',
        -4,
        { ...dawn, inDays: 3, place: FARM, words: 'You can see the hens first. Then we have tea.' },
      ],
    ],
  },
  {
    ...GOATS,
    from: 'customer',
    by: 'carer',
    whens: ['any'],
    withWhom: 'supporter',
    help: [],
    events: [
      ['sent', -3],
      ['seen', -2, dawn],
      ['question', -2, { ...dawn, words: 'Do you like to be near animals that are big?' }],
    ],
  },
  {
    ...GARDEN,
    from: 'customer-work',
    reach: 'leah@example.org',
    whens: ['thu 10:00 15:00'],
    withWhom: 'alone',
    help: ['none'],
    events: [
      ['sent', -24],
      ['seen', -23, dawn],
      ['offered', -23, { ...dawn, inDays: -16, place: FARM }],
      ['yes', -22],
      ['tried', -8, dawn],
      [
        'note',
        -8,
        { ...dawn, words: 'Leah worked well with Ruth. She likes clear steps.', forPerson: false },
      ],
      ['how-was-it', -1, { number: 4, reason: 'go-on', words: 'Good. It was cold.' }],
    ],
  },
  {
    ...COOKS,
    from: 'customer-work',
    whens: ['sat 10:00 13:00'],
    events: [
      ['sent', -30],
      ['seen', -29, mel],
      ['not-now', -28, { ...mel, reason: 'full', words: 'You can ask us again in January.' }],
    ],
  },
  {
    ...GARDEN,
    from: 'customer-older',
    by: 'ken-wife',
    whens: ['tue 10:00 15:00'],
    withWhom: 'supporter',
    withWords: 'Rosa',
    help: ['one-to-one', 'getting-there'],
    helpWords: 'Ken needs to sit down often.',
    events: [
      ['sent', -20],
      ['seen', -19, dawn],
      ['waiting', -18, { ...dawn, number: 6, words: 'We write to you when there is a place.' }],
    ],
  },
  {
    ...COOKS,
    from: 'customer-older',
    by: 'ken-wife',
    whens: ['any'],
    events: [
      ['sent', -14],
      ['taken-back', -13],
    ],
  },
  {
    ...GARDEN,
    from: 'customer-complex',
    by: 'maya-mum',
    whens: ['tue 10:00 15:00'],
    withWhom: 'supporter',
    withWords: 'Kwame',
    help: ['one-to-one', 'personal-care', 'eating'],
    events: [
      ['sent', -12],
      ['seen', -11, dawn],
      [
        'offered',
        -11,
        { ...dawn, inDays: 4, place: FARM, words: 'The greenhouse is warm and has no steps.' },
      ],
      ['yes', -9],
    ],
  },
  {
    ...COOKS,
    from: 'customer-complex',
    by: 'maya-mum',
    whens: ['sat 10:00 13:00'],
    withWhom: 'supporter',
    help: ['one-to-one', 'eating'],
    events: [
      ['sent', -26],
      ['seen', -25, mel],
      ['offered', -25, { ...mel, inDays: -15, place: MILL }],
      ['yes', -24],
      ['tried', -3, mel],
    ],
  },
  {
    ...GOATS,
    from: 'customer-complex',
    by: 'maya-mum',
    whens: ['any'],
    withWhom: 'supporter',
    help: ['one-to-one'],
    words: 'Maya laughs when she hears animals.',
    events: [['sent', -9]],
  },
  {
    ...GARDEN,
    name: 'Robin',
    reach: '01632 960 311',
    whens: ['tue 10:00 15:00'],
    withWhom: 'friend',
    help: ['symbols'],
    words: 'I use a walking frame.',
    events: [['sent', -1]],
  },
  {
    ...GARDEN,
    name: 'Pat',
    reach: 'pat@example.org',
    whens: ['any'],
    help: ['none'],
    events: [
      ['sent', -21],
      ['seen', -20, dawn],
      ['offered', -19, { ...dawn, inDays: 2, place: FARM }],
    ],
  },
  {
    ...COOKS,
    name: 'Alex',
    reach: '01632 960 412',
    whens: ['sat 10:00 13:00'],
    withWhom: 'unsure',
    help: ['small-group', 'medicine'],
    events: [
      ['sent', -10],
      ['seen', -9, mel],
      ['offered', -8, { ...mel, inDays: 5, place: MILL }],
      ['no', -6, { words: 'I am away then. Can I come a week later?' }],
    ],
  },
  {
    ...COOKS,
    name: 'Kit',
    reach: 'kit@example.org',
    whens: ['sat 10:00 13:00'],
    help: ['none'],
    events: [
      ['sent', -40],
      ['seen', -39, mel],
      ['offered', -39, { ...mel, inDays: -33, place: MILL }],
      ['yes', -38],
      ['tried', -26, mel],
      ['how-was-it', -25, { number: 2, reason: 'not-for-me', words: 'It was too loud for me.' }],
    ],
  },
  {
    ...COOKS,
    name: 'Sasha',
    reach: 'sasha@example.org',
    whens: ['sat 10:00 13:00'],
    withWhom: 'alone',
    events: [
      ['sent', -2],
      ['seen', -1, mel],
      ['question', -1, { words: 'Is there a quiet room?' }],
    ],
  },
]
