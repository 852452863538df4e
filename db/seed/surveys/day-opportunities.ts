import { choice, question, RETURN_TO, type SeedSurvey, says, WHY_EQUALITY } from './authoring'

/**
 * The published survey, as `field` sources tell it: what 268 people were asked about their days. The wording is ours.
 * "The restrictions of 2020-21" are those against the virus.
 */
export const DAY_OPPORTUNITIES: SeedSurvey = {
  slug: 'day-opportunities',
  number: 1,
  synthetic: true,
  definition: {
    title: says('What makes a good day'),
    lead: says('This survey is about what you do in the day. It asks what is important to you.'),
    asker: says('Your council asks. The council pays for many things to do in the day.'),
    why: says('We want to change the services that we pay for. We want to know what matters to you first.'),
    after: says('We count the answers. Then we tell everybody what people said, and what we will change.'),
    picture: 'survey.question',
    minutes: 15,
    closesOn: '2026-04-12',
    languages: ['en'],
    who: ['me', 'helped', 'carer'],
    returnTo: RETURN_TO,
    questions: [
      question('getting-there', 'one', 'How do you get to the things that you do?', {
        picture: 'support.getting-there',
        choices: [
          choice('car', 'By car', 'week.car'),
          choice('bus', 'By bus', 'transport.bus'),
          choice('minibus', 'The service picks me up', 'transport.picked-up'),
          choice('taxi', 'By taxi', 'week.taxi'),
          choice('train', 'By train', 'transport.train'),
          choice('walk', 'I walk, or use my wheelchair', 'transport.walk'),
        ],
        other: true,
      }),
      question('minutes', 'number', 'How many minutes does it take you to get there?', {
        picture: 'action.clock',
        hint: says('A guess is fine.'),
        unit: says('minutes'),
        lowest: 0,
        highest: 240,
      }),
      question('direct-payment', 'yes-no', 'Do you use a [[direct-payment|direct payment]]?', {
        picture: 'cost.direct-payment',
      }),
      question(
        'would-consider',
        'yes-no',
        'Would you think about using a [[direct-payment|direct payment]]?',
        {
          picture: 'cost.direct-payment',
          askedIf: { question: 'direct-payment', is: ['no'] },
        },
      ),
      question('happy', 'faces', 'How do you feel about the things that you do now?', {
        picture: 'page.activities',
      }),
      question('important', 'importance', 'How important is this in a service: {{item}}?', {
        picture: 'about.important',
        items: [
          choice('staff', 'good staff', 'role.support-worker'),
          choice('activities', 'the activities', 'kind.craft'),
          choice('safe-place', 'a safe place', 'about.home'),
          choice('friends', 'friends', 'way.friends'),
          choice('community', 'the places and people near you', 'setting.community'),
        ],
      }),
      question('restrictions', 'many', 'What changed for you when places had to close in 2020 and 2021?', {
        picture: 'state.closed',
        choices: [
          choice('closed', 'My place was closed', 'state.closed'),
          choice('friends', 'I saw my friends less', 'way.friends'),
          choice('online', 'I did more things online', 'setting.online'),
          choice('family', 'My family helped me more', 'about.family'),
          choice('alone', 'I was alone more', 'about.time-alone'),
          choice('nothing', 'Nothing changed', 'action.no'),
        ],
      }),
      question('choosing', 'importance', 'When you choose a service, how important is this: {{item}}?', {
        picture: 'action.choose',
        items: [
          choice('staff', 'the staff', 'role.support-worker'),
          choice('safe-place', 'a safe place away from home', 'setting.centre'),
          choice('meeting-people', 'meeting people', 'about.new-people'),
          choice('activities', 'what there is to do', 'kind.craft'),
        ],
      }),
      question('availability', 'importance', 'How important is this when you use a service: {{item}}?', {
        picture: 'action.calendar',
        items: [
          choice('right-support', 'the right amount of support', 'about.support'),
          choice('routine', 'doing the same things each week', 'about.same-each-week'),
          choice('choice', 'a choice of different things', 'idea.choices'),
        ],
      }),
      question(
        'outcomes',
        'importance',
        'How important is it that a service helps you with this: {{item}}?',
        {
          picture: 'me.goals',
          items: [
            choice('social', 'being with other people', 'way.friends'),
            choice('independence', 'doing more for yourself', 'way.independence'),
            choice('job', 'finding a job', 'way.employment'),
          ],
        },
      ),
      question('place', 'importance', 'How important is it to do things here: {{item}}?', {
        picture: 'action.map',
        items: [
          choice('home', 'in your own home', 'setting.home'),
          choice('online', 'online', 'setting.online'),
          choice('building', 'in a building for day activities', 'setting.centre'),
          choice('community', 'in places that everybody uses', 'setting.community'),
        ],
      }),
      question('future', 'importance', 'How important is this in the future: {{item}}?', {
        picture: 'goal.step',
        items: [
          choice('social', 'being with other people', 'way.friends'),
          choice('person', 'services that look at each person and their goals', 'me.about'),
        ],
      }),
      question('anything-else', 'words', 'What else do you want to tell us?', {
        picture: 'about.words',
        hint: says('You can write as much or as little as you like.'),
      }),
      question('town', 'place', 'In or near which town do you live?', {
        picture: 'action.map',
        equality: true,
        splitBy: 'area',
        why: says('We want good things to do in every town.'),
      }),
      question('group', 'one', 'Which of these is most like you?', {
        picture: 'me.about',
        equality: true,
        splitBy: 'group',
        why: WHY_EQUALITY,
        choices: [
          choice(
            'learning-disability',
            'I have a [[learning-disability|learning disability]]',
            'who.learning-disability',
          ),
          choice('autism', 'I am autistic', 'who.autism'),
          choice('older', 'I am an older person', 'who.older-people'),
          choice(
            'physical',
            'I have a [[physical-disability|physical disability]]',
            'who.physical-disability',
          ),
          choice('mental-health', 'I have poor [[mental-health|mental health]]', 'who.mental-health'),
        ],
        other: true,
      }),
    ],
  },
}
