import type { SeedOrganisation } from '../authoring'

/** Essex providers who bring people together or support them one by one. */
export const ESSEX_SUPPORTERS: SeedOrganisation[] = [
  [
    'essex-carers-circle',
    'charity',
    'Essex Carers Circle',
    'Carers who help other carers to talk, rest and know their rights.',
  ],
  [
    'work-ahead-essex',
    'charity',
    'Work Ahead Essex',
    'Job coaches who help disabled people to get a job and keep it.',
  ],
  [
    'real-talk',
    'charity',
    'Real Talk',
    'A charity that helps disabled adults to talk about love and friendship.',
  ],
  ['chelmsford-deaf-club', 'community', 'Chelmsford Deaf Club', 'Deaf people have run this club since 1962.'],
  ['brentwood-sight', 'charity', 'Brentwood Sight', 'A charity for people who are losing their sight.'],
  ['going-places', 'business', 'Going Places', 'Travel trainers who help people to use buses and trains.'],
  [
    'front-door-project',
    'charity',
    'The Front Door Project',
    'A charity that helps people to move into their own home.',
  ],
  ['clear-money', 'charity', 'Clear Money', 'Trained volunteers who help with bills and benefits.'],
  ['safe-click', 'business', 'Safe Click', 'A small team that teaches people to stay safe online.'],
  ['rayleigh-memory', 'charity', 'Rayleigh Memory', 'A charity for people with dementia and their families.'],
  ['kind-voices', 'charity', 'Kind Voices', 'Volunteers who call people who live alone.'],
  ['out-late-essex', 'charity', 'Out Late Essex', 'A charity that runs good nights out for disabled adults.'],
  ['level-up-harlow', 'community', 'Level Up Harlow', 'Autistic people who run a games club.'],
  [
    'colchester-autistic-adults',
    'community',
    'Colchester Autistic Adults',
    'A group that autistic people run for each other.',
  ],
  ['music-mates', 'charity', 'Music Mates', 'A charity that matches people who love the same music.'],
  [
    'day-trippers',
    'business',
    'Day Trippers',
    'A coach company. Every trip works for people who use wheelchairs.',
  ],
  [
    'open-air-care',
    'business',
    'Open Air Care',
    'Nurses who take people outside, with all the help that they need.',
  ],
  ['talk-together', 'charity', 'Talk Together', 'A charity led by people who talk with devices.'],
  ['calm-start', 'business', 'Calm Start', 'A small company that works with autistic adults, one to one.'],
  ['hands-and-sound', 'charity', 'Hands and Sound', 'A charity for people who can see and hear very little.'],
  ['silk-song', 'business', 'Silk Song', 'Music therapists who work in Braintree.'],
]
