import type { SeedOrganisation } from '../authoring'

export const ESSEX_ORGANISATIONS: SeedOrganisation[] = [
  [
    'essex-good-days-company',
    'council-company',
    'Essex Good Days Company',
    'The council owns this company. The company runs day centres and job support all over Essex.',
  ],
  [
    'mill-room-trust',
    'charity',
    'The Mill Room Trust',
    'A small charity in Chelmsford. People come to cook, eat and make friends.',
  ],
  [
    'castle-hall-friends',
    'community',
    'Friends of Castle Hall',
    'Neighbours who look after Castle Hall. They open the hall to everyone.',
  ],
  [
    'corn-store-works',
    'business',
    'Corn Store Works',
    'A lunch business in Witham. It trains people for jobs in kitchens.',
  ],
  [
    'first-steps-essex',
    'charity',
    'First Steps Essex',
    'A charity that runs short courses. Each course helps you to reach 1 goal.',
  ],
  [
    'hill-farm',
    'charity',
    'Hill Farm',
    'A working farm near Maldon. Disabled people grow food and care for animals here.',
  ],
  [
    'tidewater-care',
    'business',
    'Tidewater Care',
    'A family business in Harwich. The staff know a lot about dementia.',
  ],
  [
    'harbour-rooms-trust',
    'charity',
    'The Harbour Rooms Trust',
    'A charity with calm rooms by the sea, for people who need them.',
  ],
  [
    'packing-shed-works',
    'business',
    'Packing Shed Works',
    'A packing company in Basildon. Half of the team are disabled people.',
  ],
  [
    'essex-shared-lives',
    'public',
    'Shared Lives Essex',
    'Part of the council. We find families who share their home with you.',
  ],
  [
    'all-in-online',
    'community',
    'All In Online',
    'Volunteers who run quizzes and clubs that you join from home.',
  ],
]
