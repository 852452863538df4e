import type { SeedActivity } from '../authoring'

export const ESSEX_LIFE: SeedActivity[] = [
  {
    name: 'Shared Lives Essex',
    slug: 'shared-lives-essex',
    summary: 'Spend days, evenings or nights in a family home.',
    about: `
      Shared Lives matches you with a family. The family is paid and trained to support you.
      You do normal things together. You might cook, watch football or visit a grandmother.
      Some people visit for 1 day a week. Some people stay for a week while their carer has a break.
      You choose the family. You can say no, and you can change your mind later.`,
    bring: ['Things for your day or night', 'Your medicine', 'Something of yours that feels like home'],
    first: [
      'Yvonne visits you and asks what you like.',
      'You look at photos of 3 families.',
      'You have tea with the family that you choose.',
      'You stay for 1 day. Then you decide.',
    ],
    there: 'The family can pick you up, or we find a family near you.',
    try: 'Call Yvonne. She answers questions from you and from your carer.',
    leadsTo: 'Many people become part of the family. Some people move in for good.',
    by: 'essex-shared-lives',
    at: 'essex-homes',
    kind: 'shared-lives social life-skills',
    who: 'learning-disability autism older-people dementia mental-health carers',
    help: 'one-to-one personal-care eating medicine getting-there',
    live: 'independence',
    leads: 'life-skills staying-well confidence',
    tier: 'community',
    setting: 'home',
    when: ['mon tue wed thu fri sat sun 09:00-21:00 # You agree your own days and times with the family.'],
    cost: ['council-funded', 'direct-payment'],
    room: 'ask',
    meets: 'Yvonne manager 10',
    pickedUp: 'yes',
    checked: '2026-10-01',
    closed: ['christmas open'],
  },
  {
    name: 'Quiz Night from Home',
    summary: 'An online quiz with friendly people, every Tuesday evening.',
    about: `
      20 to 30 people join from all over Essex. We do 3 short rounds with pictures and music.
      You can play alone or in a team. You can keep your camera off.
      We never ask hard sums. The winner picks the music for the next week.`,
    bring: ['A tablet, a computer or a phone', 'A drink'],
    first: [
      'Call us. We help you to set up your screen.',
      'Open the link at 6:45 in the evening.',
      'Lou says hello to each person by name.',
    ],
    try: 'Just watch the first time. Nobody will ask you a question.',
    leadsTo: 'Some people from the quiz now meet in town for a meal.',
    by: 'all-in-online',
    at: 'online',
    kind: 'games social computers',
    who: 'physical-disability learning-disability autism mental-health older-people',
    help: 'symbols small-group',
    live: 'learning',
    leads: 'confidence',
    tier: 'community',
    setting: 'online',
    marks: 'open',
    ages: [16],
    when: ['tue 19:00-20:15'],
    cost: ['free'],
    room: 'free',
    meets: 'Lou volunteer 4',
    pickedUp: 'no',
    checked: '2026-11-17',
  },
]
