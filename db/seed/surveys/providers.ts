import { choice, question, RETURN_TO, type SeedSurvey, says } from './authoring'

/** The second published survey: 29 organisations answered. Which answers they gave was not published. */
export const PROVIDERS: SeedSurvey = {
  slug: 'providers',
  number: 2,
  synthetic: true,
  definition: {
    title: says('What providers say'),
    lead: says('This survey is for [[provider|providers]]. It asks what would help you to offer more.'),
    asker: says('Your council asks.'),
    why: says('We want to buy services in a better way.'),
    after: says('We count the answers. Then we tell everybody what [[provider|providers]] said.'),
    picture: 'page.staff',
    minutes: 5,
    closesOn: '2026-04-12',
    languages: ['en'],
    who: ['provider'],
    returnTo: RETURN_TO,
    questions: [
      question('hard', 'many', 'What makes your work hard?', {
        picture: 'state.warning',
        choices: [
          choice('transport', 'Getting people here', 'transport.bus'),
          choice('staff', 'Finding staff', 'role.support-worker'),
          choice('money', 'The price that we get', 'action.money'),
          choice('short', 'Sessions that are too short', 'action.clock'),
          choice('building', 'Our building', 'setting.centre'),
        ],
        other: true,
        most: 3,
      }),
      question('shortest', 'number', 'How many hours must a session have, at least, for you?', {
        picture: 'action.clock',
        unit: says('hours'),
        lowest: 1,
        highest: 12,
      }),
      question('more', 'importance', 'How important is this to you: {{item}}?', {
        picture: 'about.important',
        items: [
          choice('evenings', 'offering evenings and weekends', 'time.evening'),
          choice('community', 'working outside our building', 'setting.community'),
          choice('jobs', 'helping people into paid jobs', 'live.employment'),
        ],
      }),
      question('co-production', 'yes-no', 'Do people who use your service help to plan it?', {
        picture: 'word.co-production',
      }),
      question('anything-else', 'words', 'What else do you want to tell us?', { picture: 'about.words' }),
    ],
  },
}
