import type { SeedActivity } from '../authoring'

export const ESSEX_GREEN: SeedActivity[] = [
  {
    name: 'Gardening Group at Hill Farm',
    slug: 'gardening-hill-farm',
    summary: 'Grow vegetables on a hill farm and take some home.',
    about: `
      We look after 20 raised beds and 1 long greenhouse. You can garden standing up or sitting down.
      In November we plant garlic and broad beans. In summer we pick tomatoes until our hands are green.
      When it rains we work in the greenhouse or make labels by the stove.
      Dawn runs the farm. She has gardened here with disabled people for 11 years.`,
    bring: ['Old clothes and boots', 'A warm coat', 'A packed lunch'],
    first: [
      'Meet Dawn at the red door at 10:00 in the morning.',
      'Say hello to the hens.',
      'Choose a pair of gloves and a small job.',
      'Have tea by the stove at 11:00.',
    ],
    there: 'The bus stops at the church. It is a 10 minute walk up the hill from there.',
    try: 'Come for 1 morning. Bring a friend or a supporter if you like.',
    leadsTo: 'You can learn to use farm tools, or move on to the garden nursery in Rayleigh.',
    by: 'hill-farm',
    at: 'hill-farm',
    kind: 'gardening walking volunteering',
    who: 'learning-disability autism mental-health physical-disability',
    help: 'small-group getting-there symbols',
    live: 'learning volunteering',
    leads: 'confidence staying-well work',
    tier: 'community',
    setting: 'outdoors',
    when: ['tue thu 10:00-15:00'],
    cost: ['session 32', 'direct-payment', 'council-funded'],
    room: 'free',
    meets: 'Dawn manager 1',
    pickedUp: 'yes',
    bus: 'Church: 31B 90',
    checked: '2026-11-11',
  },
  {
    name: 'Goats and Hens',
    summary: 'Feed, clean and brush the animals with a small team.',
    about: `
      Hill Farm has 9 goats, 30 hens and 1 very old pony called Biscuit.
      We start early, because the animals are hungry. You fill the water and collect the eggs.
      Animals do not mind how you talk or how long you take.`,
    bring: ['Boots', 'Clothes that can get dirty', 'A hat, in winter'],
    first: [
      'You watch the goats from outside the gate.',
      'Ruth shows you how to hold food flat on your hand.',
      'You meet 1 animal.',
      'You wash your hands and have toast.',
    ],
    there: 'We can pick you up from Maldon bus station at 8:40 in the morning.',
    try: 'Come and meet Biscuit any Friday at 11:00.',
    leadsTo: 'Jordan came to this group for 1 year. He now has a Saturday job at a stable.',
    by: 'hill-farm',
    at: 'hill-farm',
    kind: 'animals',
    who: 'autism learning-disability mental-health young-adults',
    help: 'small-group one-to-one',
    live: 'learning employment',
    leads: 'confidence work',
    tier: 'community',
    setting: 'outdoors',
    when: ['fri 09:00-12:30', 'sun 09:00-11:30'],
    cost: ['session 24', 'direct-payment'],
    room: 'waiting-list 10',
    meets: 'Ruth support-worker 9',
    pickedUp: 'yes',
    bus: 'Church: 31B',
    checked: '2026-09-14',
    closed: ['christmas open'],
  },
]
