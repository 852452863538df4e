/** The named, fictional people of the demo. Tests and docs use the same ones. Nobody here is real. */
export type Role = 'support-worker' | 'manager' | 'volunteer' | 'job-coach' | 'host' | 'nurse'

type Person = { firstName: string; lastName: string; town: string; about: string }

/** The ten people of `/sign-in/demo`. */
export const CAST = {
  customer: {
    firstName: 'Sam',
    lastName: 'Adeyemi',
    town: 'chelmsford',
    about: 'Sam is 31. Sam has a learning disability. Sam likes cooking and football.',
  },
  'customer-work': {
    firstName: 'Leah',
    lastName: 'Brooks',
    town: 'basildon',
    about: 'Leah is 24. Leah is autistic. Leah wants a paid job in a café.',
  },
  'customer-older': {
    firstName: 'Ken',
    lastName: 'Whitlock',
    town: 'harwich',
    about: 'Ken is 79. Ken has dementia. Ken was a ship engineer and likes old songs.',
  },
  'customer-complex': {
    firstName: 'Maya',
    lastName: 'Lindqvist',
    town: 'colchester',
    about: 'Maya is 27. Maya has complex needs. Maya uses a switch to choose.',
  },
  'customer-new': {
    firstName: 'Tomasz',
    lastName: 'Wilk',
    town: 'dunstable',
    about: 'Tomasz is 45. Tomasz has poor mental health. Tomasz speaks Polish and English.',
  },
  carer: {
    firstName: 'Jo',
    lastName: 'Adeyemi',
    town: 'chelmsford',
    about: 'Jo is the sister of Sam. Jo supports Sam at home.',
  },
  'carer-new': {
    firstName: 'Farida',
    lastName: 'Hussain',
    town: 'leighton-buzzard',
    about: 'Farida cares for her father. Farida is new here. Farida speaks Urdu and English.',
  },
  provider: {
    firstName: 'Dawn',
    lastName: 'Pettit',
    town: 'maldon',
    about: 'Dawn is the manager at Hill Farm.',
  },
  'job-coach': {
    firstName: 'Marcus',
    lastName: 'Bell',
    town: 'basildon',
    about: 'Marcus is a job coach. Marcus helps Leah to find a paid job.',
  },
  council: {
    firstName: 'Helen',
    lastName: 'Osei',
    town: 'chelmsford',
    about: 'Helen works for the council. Helen plans what support there is.',
  },
} as const satisfies Record<string, Person>
