import type { ChangeState, Theme } from '../../app/domain/changes/themes'

/** Days are counted from the day of the seed. */
export type SeedChange = {
  slug: string
  /** A key of the picture registry. */
  picture: string
  theme: Theme
  title: string
  said: string
  will: string
  lead: string
  brings: string
  by: number | null
  answers: string[]
  steps: { state: ChangeState; words: string; day: number }[]
}

/** Every change begins on the list. */
const onList = (day: number) => ({
  state: 'not-started' as const,
  words: 'We read all answers and put this on our list.',
  day,
})

/**
 * What is owed back to everybody who answered: the eight delivery actions of the published survey, and one thing that
 * cannot be done. Figures in them are published ones.
 */
export const CHANGES: SeedChange[] = [
  {
    slug: 'more-kinds-of-things-to-do',
    picture: 'page.activities',
    theme: 'choice',
    title: 'More kinds of things to do',
    said: 'More than 9 out of 10 people said that the activities are important. People want to choose.',
    will: 'We pay for more kinds of activities. Some are in the evening. Some are at the weekend.',
    lead: 'The team for day services',
    brings: 'You have more things to choose from. You find something that fits you.',
    by: 200,
    answers: ['important--activities', 'choosing--activities', 'availability--choice'],
    steps: [
      onList(-160),
      {
        state: 'doing',
        words: 'We asked providers for new ideas. 12 new activities have started.',
        day: -45,
      },
    ],
  },
  {
    slug: 'safe-services-that-fit-each-person',
    picture: 'theme.safe',
    theme: 'safe',
    title: 'Safe services that fit each person',
    said: 'More than 9 out of 10 people said that a safe place is important. They said the same about staff.',
    will: 'Each service asks you what you want to do. It looks at this again with you.',
    lead: 'The team that checks services',
    brings: 'You feel safe. The support helps you with what you want.',
    by: 150,
    answers: ['important--safe-place', 'choosing--safe-place', 'important--staff', 'choosing--staff'],
    steps: [
      onList(-160),
      { state: 'doing', words: 'We visit each service. We talk to the people there first.', day: -80 },
      {
        state: 'doing',
        words: 'We visited more than half of the services. We visit the rest next.',
        day: -20,
      },
    ],
  },
  {
    slug: 'clear-facts-about-direct-payments',
    picture: 'cost.direct-payment',
    theme: 'money',
    title: 'Clear facts about [[direct-payment|direct payments]]',
    said: 'About half of the people use a [[direct-payment|direct payment]]. Many others would not think about one.',
    will: 'We write an Easy Read guide. We also say who can help you with the money.',
    lead: 'The team for money',
    brings: 'You know what a [[direct-payment|direct payment]] is. You can choose if you want one.',
    by: -10,
    answers: ['direct-payment', 'would-consider'],
    steps: [
      onList(-160),
      {
        state: 'doing',
        words: 'People with a learning disability read the guide. They told us what was hard.',
        day: -70,
      },
      {
        state: 'done',
        words: 'The guide is ready. You can get it on paper, too. Phone us and we send it.',
        day: -6,
      },
    ],
  },
  {
    slug: 'you-plan-every-new-service-with-us',
    picture: 'theme.together',
    theme: 'together',
    title: 'You plan every new service with us',
    said: 'The person and what they want are important. More than 8 out of 10 people said so.',
    will: 'People who use services plan each new service with us. Carers do, too.',
    lead: 'The team for working together',
    brings: 'New services are what people really want.',
    by: null,
    answers: ['future--person'],
    steps: [
      onList(-160),
      {
        state: 'doing',
        words: 'A group of 14 people meets each month. They read all our new plans.',
        day: -90,
      },
    ],
  },
  {
    slug: 'services-go-on-when-places-close',
    picture: 'theme.going-on',
    theme: 'going-on',
    title: 'Services go on when places close',
    said: 'Places had to close in 2020 and 2021. People told us what changed for them then.',
    will: 'Each service makes a plan for when it cannot open. You know who phones you.',
    lead: 'The team for day services',
    brings: 'You are not alone when a place must close. You can still do things.',
    by: -30,
    answers: ['restrictions'],
    steps: [
      onList(-160),
      { state: 'doing', words: 'We wrote down with providers what a good plan says.', day: -110 },
      { state: 'done', words: 'Every service that we pay for has a plan now.', day: -28 },
    ],
  },
  {
    slug: 'things-to-do-near-your-home',
    picture: 'theme.near',
    theme: 'near',
    title: 'Things to do near your home',
    said: 'More than 9 out of 10 people said that the local community is important.',
    will: 'We look for places in each town. Some people can spend days with a Shared Lives family.',
    lead: 'The team for communities',
    brings: 'You find something to do near you. You do not have to go far.',
    by: 240,
    answers: ['important--community', 'place--community', 'getting-there', 'minutes'],
    steps: [
      onList(-160),
      { state: 'doing', words: 'We found 5 new places. 3 of them are in small towns.', day: -35 },
    ],
  },
  {
    slug: 'work-and-skills-first',
    picture: 'theme.work',
    theme: 'work',
    title: 'Work and skills first',
    said: 'People told us what they want from a service. Some want a job, or to do more alone.',
    will: 'We ask you about work and new skills first. We pay for more services that lead there.',
    lead: 'The team for day services',
    brings: 'More people work, help others or learn something new.',
    by: 300,
    answers: ['outcomes--job', 'outcomes--independence'],
    steps: [onList(-160)],
  },
  {
    slug: 'more-help-to-get-a-paid-job',
    picture: 'idea.paid-job',
    theme: 'work',
    title: 'More help to get a paid job',
    said: 'Some people said that it is important to them to find a job.',
    will: 'A [[job-coach|job coach]] helps more people to find a paid job, and to keep it.',
    lead: 'The team for work',
    brings: 'More people have a paid job that they like.',
    by: 180,
    answers: ['outcomes--job'],
    steps: [
      onList(-160),
      { state: 'doing', words: 'There are 2 more job coaches. You can ask for one at any time.', day: -14 },
    ],
  },
  {
    slug: 'a-free-bus-pass-for-carers',
    picture: 'theme.travel',
    theme: 'travel',
    title: 'A free bus pass for carers',
    said: 'Some carers said that the bus costs them a lot. They asked for a free bus pass.',
    will: 'We asked if we may give carers a free bus pass.',
    lead: 'The team for travel',
    brings: 'Carers can come along without paying for the bus.',
    by: null,
    answers: ['getting-there'],
    steps: [
      onList(-160),
      {
        state: 'cannot-do',
        words: 'The law says who gets a free bus pass. Carers are not on that list. We are sorry.',
        day: -52,
      },
    ],
  },
]
