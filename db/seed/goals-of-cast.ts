import type { Way } from '../../app/domain/goals/ways'

/** Who wrote it, when it was not the person: a key of the cast. */
export type Writer = 'carer' | 'job-coach' | 'maya-mum' | 'ken-wife'

/** Days are counted from the day of the seed; those before it are below 0. */
export type SeedGoal = {
  of: string
  key: string
  way: Way
  picture: string
  idea?: string
  words: string
  whys?: string[]
  why?: string
  helpers?: string[]
  helps?: string
  by?: number
  knows?: string[]
  howKnow?: string
  writer?: Writer
  unseen?: boolean
  events: { kind: string; day: number; words?: string }[]
  steps?: { words: string; done?: number; writer?: Writer; suggested?: number }[]
  checkIns?: { score: number; day: number; words?: string }[]
  comments?: { writer?: Writer; words: string; day: number; unseen?: boolean }[]
}

export const SEED_GOALS: SeedGoal[] = [
  {
    of: 'customer',
    key: 'cook',
    way: 'learning',
    picture: 'idea.cook',
    words: 'I want to cook a meal for my friends.',
    whys: ['proud', 'people'],
    why: 'My friends always cook for me.',
    helpers: ['carer', 'staff'],
    by: 45,
    howKnow: 'We all eat what I cooked.',
    events: [{ kind: 'started', day: -42 }],
    steps: [
      { words: 'Choose what I want to cook', done: -38 },
      { words: 'Practise it with Jo', done: -20 },
      { words: 'Shop for the food' },
      { words: 'Ask my friends to come' },
      { words: 'Make a list of what we need', writer: 'carer', suggested: -1 },
    ],
    checkIns: [
      { score: -1, day: -25, words: 'The onions made me cry. I stopped.' },
      { score: 0, day: -10, words: 'I made pasta with Jo. It was good.' },
    ],
    comments: [
      { writer: 'carer', words: 'Your pasta was great. I had 2 plates.', day: -9 },
      { words: 'Thank you Jo.', day: -8 },
      { writer: 'carer', words: 'We can shop together on Friday.', day: -1, unseen: true },
    ],
  },
  {
    of: 'customer',
    key: 'football',
    way: 'friends',
    picture: 'idea.meet',
    idea: 'meet',
    words: 'I want to meet new people.',
    whys: ['people'],
    helpers: ['alone'],
    events: [{ kind: 'started', day: -20 }],
    steps: [{ words: 'Go to a football group 1 time' }],
  },
  {
    of: 'customer',
    key: 'bus',
    way: 'independence',
    picture: 'idea.bus',
    idea: 'bus',
    words: 'I want to go by bus on my own.',
    whys: ['myself'],
    helpers: ['staff'],
    knows: ['alone'],
    events: [
      { kind: 'started', day: -70 },
      { kind: 'reached', day: -12, words: 'I took the bus to town. Nobody helped me.' },
    ],
    steps: [
      { words: 'Take the bus with Jo', done: -60 },
      { words: 'Take the bus. Jo sits behind me.', done: -40 },
      { words: 'Take the bus on my own', done: -12 },
    ],
    checkIns: [
      { score: 0, day: -40 },
      { score: 2, day: -13, words: 'I like the bus now.' },
    ],
  },
  {
    of: 'customer-work',
    key: 'cafe',
    way: 'employment',
    picture: 'idea.paid-job',
    words: 'I want a paid job in a café.',
    whys: ['earn', 'proud'],
    helpers: ['job-coach'],
    by: 80,
    howKnow: 'I get my first pay.',
    events: [{ kind: 'started', day: -35 }],
    steps: [
      { words: 'Write what I am good at', done: -28 },
      { words: 'Visit 2 cafés', done: -9 },
      { words: 'Try a job for 1 day' },
    ],
    checkIns: [{ score: 1, day: -8, words: 'I liked the quiet café best.' }],
    comments: [{ writer: 'job-coach', words: 'You asked very good questions.', day: -8 }],
  },
  {
    of: 'customer-work',
    key: 'bus',
    way: 'independence',
    picture: 'idea.bus',
    idea: 'bus',
    words: 'I want to go by bus on my own.',
    why: 'The café is on the other side of town.',
    events: [{ kind: 'started', day: -31 }],
    steps: [{ words: 'Plan the way with a map' }],
  },
  {
    of: 'customer-work',
    key: 'suggested',
    way: 'employment',
    picture: 'idea.interview',
    idea: 'interview',
    words: 'I want to practise talking about a job.',
    why: 'You have a talk about a job soon. It gets easier each time.',
    writer: 'job-coach',
    unseen: true,
    events: [{ kind: 'suggested', day: -2 }],
  },
  {
    of: 'customer-older',
    key: 'songs',
    way: 'friends',
    picture: 'idea.music',
    words: 'I want to sing the old songs with other people.',
    whys: ['well', 'people'],
    helpers: ['ken-wife'],
    events: [{ kind: 'started', day: -50 }],
    steps: [{ words: 'Make a list of my songs with Rosa', done: -45 }, { words: 'Go to a singing group' }],
    checkIns: [{ score: 1, day: -14, words: 'I knew all the words.' }],
    comments: [{ writer: 'ken-wife', words: 'You hummed all the way home.', day: -14 }],
  },
  {
    of: 'customer-complex',
    key: 'music',
    way: 'learning',
    picture: 'idea.music',
    idea: 'music',
    words: 'I want to make music.',
    whys: ['well'],
    helpers: ['maya-mum', 'maya-worker'],
    helps: 'Maya chose this with her switch. She smiled at the drum each time.',
    knows: ['happy'],
    writer: 'maya-mum',
    events: [{ kind: 'started', day: -25 }],
    steps: [{ words: 'Play the drum with my switch', done: -15 }, { words: 'Play with other people' }],
    checkIns: [{ score: 2, day: -14, words: 'Maya played for 10 minutes. She laughed.' }],
  },
]
