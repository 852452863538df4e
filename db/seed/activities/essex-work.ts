import type { SeedActivity } from '../authoring'

export const ESSEX_WORK: SeedActivity[] = [
  {
    name: 'The Packing Line',
    slug: 'packing-line-basildon',
    summary: 'Learn to pack boxes for real shops, at your own speed.',
    about: `
      5 companies send us work. We count tea bags, fold boxes and stick on labels.
      There are 6 tables. Each table does one step, so you can learn one step at a time.
      You clock in with a card, and you have a break at 11:00 like everyone else.`,
    bring: ['Shoes that cover your toes', 'A packed lunch, or £4 for the café van'],
    first: [
      'Gary shows you around before the machines start.',
      'You pick ear covers and gloves.',
      'You try 2 tables and say which one you like.',
      'We agree your first 4 weeks.',
    ],
    there: 'The number 5 bus stops at the blue gates. We can practise the bus trip with you.',
    try: 'We have an open morning on the first Monday of each month.',
    leadsTo: '3 of our companies have given paid jobs to people who trained here.',
    by: 'packing-shed-works',
    at: 'packing-shed',
    kind: 'work-training',
    who: 'learning-disability autism hearing-loss mental-health',
    help: 'small-group symbols signing getting-there',
    live: 'employment',
    leads: 'work confidence',
    spoken: 'english british-sign-language',
    tier: 'community',
    setting: 'workplace',
    when: ['mon tue thu 09:00-15:00', 'wed 09:00-12:30'],
    cost: ['council-funded', 'direct-payment', 'day 39.50'],
    room: 'free',
    meets: 'Gary job-coach 8',
    pickedUp: 'no',
    bus: 'Blue Gates: 5 100',
    checked: '2026-10-15',
  },
]
